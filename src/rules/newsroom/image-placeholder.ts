/** The picture is a placeholder. */
import { clip, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { pictureOf } from "../../syntax/schemaorg/graph-index.ts";
import { PLACEHOLDER_PICTURE } from "../../syntax/values/usual-files.ts";

export const rule = onNode(
  {
    id: "newsroom/image-placeholder",
    types: ["Article", "Event"],
    properties: ["image"],
    severity: "warning",
    title: "The picture is a placeholder",
    why: "A stand-in shows nothing of the matter, on every card alike.",
    mend: "Give a picture, or none.",
    spec: "https://developers.google.com/search/docs/appearance/google-discover",
    checkedOn: "2026-07-01",
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
          image: "https://news.example/img/placeholder.png",
        },
        says: ["Picture https://news.example/img/placeholder.png is a placeholder, expected a picture of the matter"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "image", (image, place) => {
      const { url, at } = pictureOf(image, place, graph);
      return url !== undefined && PLACEHOLDER_PICTURE.test(url)
        ? { at, message: `Picture ${clip(url)} is a placeholder, expected a picture of the matter` }
        : undefined;
    }),
);
