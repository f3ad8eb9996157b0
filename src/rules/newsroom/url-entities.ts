/** A URL holds an HTML entity. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { LINK_PROPERTIES } from "../../syntax/values/plain-urls.ts";

export const rule = onText(
  LINK_PROPERTIES,
  {
    id: "newsroom/url-entities",
    gate: isOdd,
    severity: "warning",
    title: "A URL holds an HTML entity",
    why: "It was escaped for HTML and then put into JSON: the address leads to another page or none.",
    mend: "Write & for &amp;.",
    spec: "house rule",
    examples: [
      {
        good: { "@context": "https://schema.org", "@type": "NewsArticle", url: "https://news.example/a?b=1&c=2" },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", url: "https://news.example/a?b=1&amp;c=2" },
        says: ["url is https://news.example/a?b=1&amp;c=2, expected & for &amp;"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.includes("&amp;") ? `${name} is ${clip(text)}, expected & for &amp;` : undefined,
  (text) => ({ description: "Write & for &amp;", replacement: text.replaceAll("&amp;", "&") }),
);
