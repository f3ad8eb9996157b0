/** A news sitemap holds an article older than two days. */
import { epochOfDate } from "../../syntax/feeds/feed-dates.ts";
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import type { Rule } from "../../types.ts";

const HOUR = 3_600_000;
/** A file whose newest article is as old as that is none that is in use: the clock alone is no reason to judge it. */
const ARCHIVE = 14 * 24 * HOUR;
/** A day without a time may end as late as that after it began in UTC. */
const DAY = 38 * HOUR;

export const rule: Rule<"sitemap"> = {
  id: "sitemap/news-age",
  on: "sitemap",
  severity: "error",
  title: "A news sitemap holds an article older than two days",
  why: "Google wants news metadata for the articles of the last two days only.",
  mend: "Leave older articles out, or their news:news; build with --now.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  checkedOn: "2026-07-01",
  *check({ urls }, { now, isClock, limits }) {
    const present = now === undefined ? undefined : Date.parse(now);
    if (present === undefined) return;
    const hours = limits["sitemap/news-age"] ?? 48;
    const dated = urls.flatMap(({ news }) => {
      const date = news?.published;
      const epoch = date === undefined ? undefined : epochOfDate(date.text);
      if (date === undefined || epoch === undefined) return [];
      return [{ date, age: present - epoch - (date.text.length <= 10 ? DAY : 0) }];
    });
    if (isClock === true && dated.every(({ age }) => age > ARCHIVE)) return;
    for (const { date, age } of dated)
      if (age > hours * HOUR)
        yield onValue(
          date,
          `news:publication_date is "${date.text}", expected one of the ${hours} hours before ${now}`,
        );
  },
  examples: [
    { good: newsSitemap(NEWS), now: "2024-04-27T20:00:00Z" },
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace("2024-04-25<", "2024-04-25T10:00:00+04:00<")),
      now: "2024-04-27T07:00:00Z",
      says: [
        'news:publication_date is "2024-04-25T10:00:00+04:00", expected one of the 48 hours before 2024-04-27T07:00:00Z',
      ],
    },
  ],
};
