/** A URL holds blanks. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  [
    "url",
    "mainEntityOfPage",
    "image",
    "logo",
    "contentUrl",
    "thumbnailUrl",
    "embedUrl",
    "item",
    "license",
    "acquireLicensePage",
    "discussionUrl",
  ],
  {
    id: "newsroom/url-blanks",
    ordinary: ORDINARY_URL,
    severity: "warning",
    fault: "value",
    title: "A URL holds blanks",
    why: "A URL has none; the link breaks where the first one stands.",
    mend: "Write %20 for a blank, or give the right address.",
    spec: "https://www.rfc-editor.org/rfc/rfc3986#section-2",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", url: "https://news.example/a%20b" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", image: "https://news.example/a b.jpg" },
        says: ['image is "https://news.example/a b.jpg", expected a URL without blanks'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /\S\s+\S/.test(text) || (/\S/.test(text) && text !== text.trim())
      ? `${name} is ${JSON.stringify(clip(text))}, expected a URL without blanks`
      : undefined,
);
