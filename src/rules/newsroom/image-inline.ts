/** The picture stands in the data itself. */
import { onPicture } from "../../syntax/schemaorg/pictures.ts";

export const rule = onPicture(
  ["image"],
  {
    id: "newsroom/image-inline",
    types: ["Article", "Event", "Person", "Organization"],
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
  (url) =>
    /^(?:data|blob):/i.test(url) ? "Picture is a data: or blob: URL, expected the address of a file" : undefined,
);
