/** The picture stands in the data itself. */
import { inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { pictureOf } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "newsroom/image-inline",
    types: ["Article", "Event", "Person", "Organization"],
    properties: ["image"],
    severity: "warning",
    title: "The picture stands in the data itself",
    why: "No consumer fetches it.",
    mend: "Give the address of a file.",
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
          image: "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        },
        says: ["Picture is a data: or blob: URL, expected the address of a file"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "image", (image, place) => {
      const { url = "", at } = pictureOf(image, place, graph);
      return /^(?:data|blob):/i.test(url)
        ? { at, message: "Picture is a data: or blob: URL, expected the address of a file" }
        : undefined;
    }),
);
