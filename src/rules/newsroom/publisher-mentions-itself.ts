/** The publisher is mentioned in its own article. */
import { inElements, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { urlOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/publisher-mentions-itself",
    types: ["Article"],
    properties: ["about", "mentions"],
    severity: "info",
    title: "The publisher is mentioned in its own article",
    why: "Template code adds it to each page, and it stands for nothing.",
    mend: "Take it out, unless the article tells of the publisher.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          publisher: { "@id": "#house" },
          about: { "@id": "#fair" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          publisher: { "@id": "#house" },
          mentions: [{ "@id": "#house" }],
        },
        says: ["The publisher stands in mentions of its own article, expected it only if the article is about it"],
      },
    ],
  },
  (node, _context, _graph, name = "") => {
    const publisher = urlOf(node.value.publisher);
    if (publisher === undefined) return NOTHING;
    const message = `The publisher stands in ${name} of its own article, expected it only if the article is about it`;
    return inElements(node, name, (value, at) => (urlOf(value) === publisher ? { at, message } : undefined));
  },
);
