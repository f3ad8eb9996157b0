/** A title of a news sitemap is in another language than its publication. */
import { NEWS, newsSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import { otherLanguageOf } from "../../syntax/values/usual-words.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"sitemap"> = {
  id: "sitemap/language-of-title",
  on: "sitemap",
  severity: "warning",
  title: "A title of a news sitemap is in another language than its publication",
  why: "Google shows the article to readers of that language.",
  mend: "Correct news:language.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap",
  verified: false,
  *check({ urls }) {
    for (const { news } of urls) {
      if (news?.language === undefined || news.title === undefined) continue;
      const told = otherLanguageOf(news.title.text, news.language.text);
      if (told === undefined) continue;
      const message = `news:language is "${news.language.text}" and news:title reads as ${told}, expected one language`;
      yield onValue(news.language, message);
    }
  },
  examples: [
    { good: newsSitemap(NEWS) },
    {
      bad: newsSitemap(NEWS.replace(">en<", ">ru<")),
      says: ['news:language is "ru" and news:title reads as one in Latin letters, expected one language'],
    },
  ],
};
