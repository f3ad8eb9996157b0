/** The picture is a logo. */
import { clip, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { pictureOf, resolve } from "../../syntax/schemaorg/graph-index.ts";

const LOGO =
  /(?:^|[/_.-])(?:site[-_]?)?(?:logo|favicon|apple-touch-icon)(?:[-_.][^/]{0,30})?\.(?:png|jpe?g|gif|webp|svg|ico)(?:[?#]|$)/i;

export const rule = onNode(
  {
    id: "newsroom/image-logo",
    types: ["Article"],
    properties: ["image"],
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
  (node, _context, graph) => {
    const publisher = resolve(node.value.publisher, graph);
    const logo = publisher?.logo === undefined ? undefined : pictureOf(publisher.logo, "", graph).url;
    return inElements(node, "image", (image, place) => {
      const { url, at } = pictureOf(image, place, graph);
      return url !== undefined && (LOGO.test(url) || url === logo)
        ? { at, message: `Picture ${clip(url)} is a logo, expected a picture of the matter` }
        : undefined;
    });
  },
);
