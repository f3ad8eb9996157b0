/** Picture in the text loads by script. */
import { htmlAttribute, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { bodyOf, contentTags } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "aggregators/lazy-picture",
    severity: "error",
    title: "Picture in the text loads by script",
    why: "Aggregators run no scripts: a picture with data-src and without src is not seen.",
    mend: "Write the picture's URL in src.",
    spec: "house rule",
    verified: false,
    examples: [
      { good: rss('<description>&lt;img src="https://news.example/a.jpg"&gt;</description>') },
      {
        bad: rss('<description>&lt;img data-src="https://news.example/a.jpg"&gt;</description>'),
        says: ["Picture in the text has data-src and no src, expected its URL in src"],
      },
    ],
  },
  (reading) => {
    const body = bodyOf(reading);
    const lazy = contentTags(reading).find(
      ({ name, attributes }) =>
        name === "img" &&
        /\sdata-(?:src|original|lazy-src)\s*=/i.test(attributes) &&
        !/^https?:/i.test(htmlAttribute(attributes, "src") ?? ""),
    );
    return body === undefined || lazy === undefined
      ? undefined
      : onValue(body, "Picture in the text has data-src and no src, expected its URL in src");
  },
);
