/** Two articles of a news sitemap have one title. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import { repeated } from "../../syntax/values/repeats.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"sitemap"> = {
  id: "sitemap/title-repeated",
  on: "sitemap",
  severity: "info",
  title: "Two articles of a news sitemap have one title",
  why: "Readers take them for one, and so do search engines.",
  mend: "Say in each title what is new; take out what stands there twice.",
  spec: "house rule",
  *check({ urls }) {
    const titles = urls.flatMap(({ news }) => news?.title ?? []);
    const isTelling = (text: string) => text.length > 12 && text.includes(" ");
    for (const title of repeated(titles, ({ text }) => (isTelling(text) ? text : undefined)))
      yield onValue(title, `news:title is "${title.text}", which an earlier article has too`);
  },
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(`${NEWS}</url><url><loc>https://news.example/road</loc>${NEWS}`),
      says: ['news:title is "Book fair opens", which an earlier article has too'],
    },
  ],
};
