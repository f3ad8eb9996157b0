/** The picture is a logo. */
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { logoOf, onPicture } from "../../syntax/schemaorg/pictures.ts";

const LOGO =
  /(?:^|[/_.-])(?:site[-_]?)?(?:logo|favicon|apple-touch-icon)(?:[-_.][^/]{0,30})?\.(?:png|jpe?g|gif|webp|svg|ico)(?:[?#]|$)/i;

export const rule = onPicture(
  ["image"],
  {
    id: "newsroom/image-logo",
    types: ["Article"],
    severity: "warning",
    title: "The picture is a logo",
    why: "A logo shows nothing of the matter, on every card alike.",
    mend: "Give a picture, or none.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
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
          image: "https://news.example/img/logo-600x60.png",
        },
        says: ["Picture https://news.example/img/logo-600x60.png is a logo, expected a picture of the matter"],
      },
    ],
  },
  (url, node, graph) =>
    LOGO.test(url) || url === logoOf(node, graph)
      ? `Picture ${clip(url)} is a logo, expected a picture of the matter`
      : undefined,
);
