/** A picture has one of width and height. */
import { isPresent, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/image-size-half",
    severity: "warning",
    types: ["ImageObject"],
    properties: ["width", "height"],
    title: "A picture has one of width and height",
    why: "Consumers choose pictures by both.",
    mend: "Give both, in pixels.",
    spec: "house rule",
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
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "A road",
          image: { "@type": "ImageObject", url: "https://news.example/a.jpg", width: 1600 },
        },
        says: ["ImageObject has no height beside its width, expected both"],
      },
    ],
  },
  (node) => {
    const [width, height] = [isPresent(node.value.width), isPresent(node.value.height)] as const;
    const isHere = (name: string) => node.value[name] !== undefined;
    if (width === height || (isHere("width") && isHere("height"))) return NOTHING;
    const [missing, other] = width ? ["height", "width"] : ["width", "height"];
    return [
      {
        at: node.pointer,
        message: `${node.types[0]} has no ${missing} beside its ${other}, expected both`,
        data: { property: missing },
      },
    ];
  },
);
