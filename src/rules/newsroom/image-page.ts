/** The picture is a page. */
import { clip, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { pictureOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/image-page",
    types: ["Article", "Event"],
    properties: ["image"],
    severity: "error",
    title: "The picture is a page",
    why: "A page is no picture.",
    mend: "Give the address of the file.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: "https://news.example/fair.jpg",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: "https://news.example/fair.html",
        },
        says: ["Picture https://news.example/fair.html is a page, expected the file of a picture"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "image", (image, place) => {
      const { url, at } = pictureOf(image, place, graph);
      return url !== undefined &&
        (/\.(?:html?|php|aspx?)(?:[?#]|$)/i.test(url) || (url === node.value.url && !/\.[a-z]{3,4}$/i.test(url)))
        ? { at, message: `Picture ${clip(url)} is a page, expected the file of a picture` }
        : undefined;
    }),
);
