/** The address of a picture runs out. */
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { onPicture } from "../../syntax/schemaorg/pictures.ts";

export const rule = onPicture(
  ["image"],
  {
    id: "newsroom/image-signed",
    types: ["Article", "Event"],
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
  (url) =>
    /[?&](?:X-Amz-(?:Signature|Expires)|Signature|Expires|sig|token|se|sv)=/i.test(url)
      ? `Picture ${clip(url)} has a signature that runs out, expected a lasting address`
      : undefined,
);
