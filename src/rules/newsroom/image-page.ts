/** The picture is a page. */
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { onPicture } from "../../syntax/schemaorg/pictures.ts";

export const rule = onPicture(
  ["image"],
  {
    id: "newsroom/image-page",
    types: ["Article", "Event"],
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
  (url, node) =>
    /\.(?:html?|php|aspx?)(?:[?#]|$)/i.test(url) || (url === node.value.url && !/\.[a-z]{3,4}$/i.test(url))
      ? `Picture ${clip(url)} is a page, expected the file of a picture`
      : undefined,
);
