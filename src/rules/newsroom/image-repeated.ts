/** A picture stands twice. */
import { clip, elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { urlOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/image-repeated",
    types: ["Article", "Event"],
    properties: ["image"],
    severity: "warning",
    title: "A picture stands twice",
    why: "The second offers nothing.",
    mend: "Take one out, or give another size or crop.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: ["https://news.example/a.jpg", "https://news.example/b.jpg"],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: ["https://news.example/a.jpg", "https://news.example/a.jpg"],
        },
        says: ["Picture https://news.example/a.jpg stands twice, expected once"],
      },
    ],
  },
  (node) => {
    const seen = new Set<string>();
    return elementsOf(node.value.image, `${node.pointer}/image`).flatMap(({ value, at }) => {
      const url = urlOf(value);
      if (url === undefined || !seen.has(url)) {
        if (url !== undefined) seen.add(url);
        return [];
      }
      return [{ at, message: `Picture ${clip(url)} stands twice, expected once` }];
    });
  },
);
