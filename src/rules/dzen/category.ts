/** Category steers publication in a way that Dzen does not know. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

const KNOWN = new Set(
  "native-yes native-no native-draft format-article format-post comment-all comment-subscribers comment-none".split(
    " ",
  ),
);

export const rule = onItems(
  {
    id: "dzen/category",
    severity: "warning",
    title: "Category steers publication in a way that Dzen does not know",
    why: "Categories that begin with native-, format- or comment- tell Dzen what to do with an article; a misspelt one is ignored.",
    mend: "Use native-yes, native-no, native-draft, format-article, format-post, index, noindex, comment-all, comment-subscribers or comment-none.",
    spec: "https://dzen.ru/help/ru/website/rss-modify",
    verified: false,
    examples: [
      { good: rss("<category>native-draft</category>") },
      {
        bad: rss("<category>native-maybe</category>"),
        says: ['Category is "native-maybe", expected one that Dzen knows, such as native-draft'],
      },
    ],
  },
  ({ item: { categories } }) =>
    categories.flatMap((category) =>
      /^(?:native|format|comment)-/.test(category.text) && !KNOWN.has(category.text)
        ? [
            onValue(
              category,
              `Category is ${quoted(category.text)}, expected one that Dzen knows, such as native-draft`,
            ),
          ]
        : [],
    ),
);
