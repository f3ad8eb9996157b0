/** An article was changed before it was published. */
import { epochOfDate } from "../../syntax/feeds/feed-dates.ts";
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import type { Rule } from "../../types.ts";

const DAY = 24 * 3_600_000;

export const rule: Rule<"sitemap"> = {
  id: "sitemap/modified-before-published",
  on: "sitemap",
  severity: "warning",
  title: "An article was changed before it was published",
  why: "One of the two dates is wrong, and search engines trust neither.",
  mend: "Correct lastmod or news:publication_date.",
  spec: "https://www.sitemaps.org/protocol.html",
  verified: false,
  *check({ urls }) {
    for (const { changed, news } of urls) {
      const published = news?.published;
      if (changed === undefined || published === undefined) continue;
      const [last, first] = [epochOfDate(changed.text), epochOfDate(published.text)];
      if (last === undefined || first === undefined) continue;
      const grace = changed.text.length <= 10 || published.text.length <= 10 ? DAY : 0;
      if (last + grace >= first) continue;
      yield onValue(
        changed,
        `lastmod is "${changed.text}", expected none before news:publication_date, "${published.text}"`,
      );
    }
  },
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(`<lastmod>2020-01-01</lastmod>${NEWS}`),
      says: ['lastmod is "2020-01-01", expected none before news:publication_date, "2024-04-25"'],
    },
  ],
};
