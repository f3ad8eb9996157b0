/** The picture is a placeholder. */
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { onPicture } from "../../syntax/schemaorg/pictures.ts";
import { PLACEHOLDER_PICTURE } from "../../syntax/values/usual-files.ts";

export const rule = onPicture(
  ["image"],
  {
    id: "newsroom/image-placeholder",
    types: ["Article", "Event"],
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
  (url) =>
    PLACEHOLDER_PICTURE.test(url)
      ? `Picture ${clip(url)} is a placeholder, expected a picture of the matter`
      : undefined,
);
