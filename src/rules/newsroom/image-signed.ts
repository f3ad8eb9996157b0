/** The address of a picture runs out. */
import { clip, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { pictureOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/image-signed",
    types: ["Article", "Event"],
    properties: ["image"],
    severity: "info",
    title: "The address of a picture runs out",
    why: "The card is empty once the signature has expired.",
    mend: "Give a lasting address.",
    spec: "https://developers.google.com/search/docs/appearance/video",
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
          image: "https://cdn.example/a.jpg?X-Amz-Expires=900",
        },
        says: [
          "Picture https://cdn.example/a.jpg?X-Amz-Expires=900 has a signature that runs out, expected a lasting address",
        ],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "image", (image, place) => {
      const { url, at } = pictureOf(image, place, graph);
      return url !== undefined && /[?&](?:X-Amz-(?:Signature|Expires)|Signature|Expires|sig|token|se|sv)=/i.test(url)
        ? { at, message: `Picture ${clip(url)} has a signature that runs out, expected a lasting address` }
        : undefined;
    }),
);
