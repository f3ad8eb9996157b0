/** url and contentUrl of a picture are two files. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

/** The name of a picture's file without its size and ending; undefined for what is no file, or named by a number only. */
function nameOf(url: string): string | undefined {
  const name = /\/([^/?#]{1,200})\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.exec(url)?.[1];
  const words = name?.toLowerCase().match(/[a-z]{3,}/g);
  return words === undefined || words === null ? undefined : words[0];
}

export const rule = onNode(
  {
    id: "newsroom/two-files",
    types: ["ImageObject"],
    properties: ["contentUrl"],
    severity: "warning",
    title: "url and contentUrl of a picture are two files",
    why: "Consumers take one or the other, and show two pictures for one.",
    mend: "Name one file in both, or the picture's page in url.",
    spec: "https://schema.org/contentUrl",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          url: "https://news.example/a.jpg",
          contentUrl: "https://news.example/a.jpg",
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          url: "https://news.example/a-300x200.jpg",
          contentUrl: "https://news.example/a.jpg",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          url: "https://news.example/boat.jpg",
          contentUrl: "https://news.example/harbour.jpg",
        },
        says: [
          "contentUrl is https://news.example/harbour.jpg and url https://news.example/boat.jpg, expected one file",
        ],
      },
    ],
  },
  (node) => {
    const [page, file] = [firstText(node.value.url), firstText(node.value.contentUrl)];
    if (page === undefined || file === undefined || page === file) return NOTHING;
    const [first, second] = [nameOf(page), nameOf(file)];
    if (first === undefined || second === undefined || first === second) return NOTHING;
    return [
      {
        at: `${node.pointer}/contentUrl`,
        message: `contentUrl is ${clip(file)} and url ${clip(page)}, expected one file`,
        related: [{ at: `${node.pointer}/url`, message: "url stands here" }],
      },
    ];
  },
);
