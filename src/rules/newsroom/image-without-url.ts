/** A picture has no address. */
import { isPresent, isReference, NOTHING, onNode, saysElsewhere } from "../../syntax/schemaorg/data-rules.ts";

const ADDRESSES = ["url", "contentUrl", "thumbnailUrl", "embedUrl", "sameAs"];

export const rule = onNode(
  {
    id: "newsroom/image-without-url",
    severity: "warning",
    types: ["ImageObject"],
    fault: "value",
    title: "A picture has no address",
    why: "What cannot be fetched shows nothing.",
    mend: "Give url or contentUrl.",
    spec: "https://schema.org/ImageObject",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          image: { "@type": "ImageObject", url: "https://news.example/a.jpg", width: 1600, height: 900 },
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          image: { "@type": "ImageObject", "@id": "https://news.example/a.jpg", width: 1600, height: 900 },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          image: { "@type": "ImageObject", "@id": "https://news.example/a#image", width: 1600, height: 900 },
        },
        says: ["ImageObject has no url, expected the address of its file"],
      },
    ],
  },
  (node, _context, graph) => {
    if (isReference(node) || ADDRESSES.some((name) => isPresent(node.value[name]) || saysElsewhere(node, name, graph)))
      return NOTHING;
    // an @id that is the address of a file serves; without @id our schema speaks
    if (node.id === undefined || /\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?)(?:\?|$)/i.test(node.id)) return NOTHING;
    return [
      {
        at: node.pointer,
        message: "ImageObject has no url, expected the address of its file",
        data: { property: "url" },
      },
    ];
  },
);
