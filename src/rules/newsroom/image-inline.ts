/** The picture stands in the data itself. */
import { inElements, onNode } from "../../syntax/data-rules.ts";
import { pictureUrl } from "../../syntax/graph-index.ts";

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
    inElements(node, "image", (image, at) =>
      /^(?:data|blob):/i.test(pictureUrl(image, graph) ?? "")
        ? { at, message: "Picture is a data: or blob: URL, expected the address of a file" }
        : undefined,
    ),
);
