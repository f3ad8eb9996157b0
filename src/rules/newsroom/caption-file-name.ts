/** A caption is the name of a file. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { FILE_NAME } from "../../syntax/values/usual-files.ts";

export const rule = onText(
  ["caption", "name", "description"],
  {
    id: "newsroom/caption-file-name",
    severity: "warning",
    types: ["MediaObject"],
    title: "A caption is the name of a file",
    why: "The camera or the archive wrote it; readers see it beneath the picture.",
    mend: "Say what the picture shows.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          url: "https://news.example/a.jpg",
          caption: "The road at dawn",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ImageObject",
          url: "https://news.example/a.jpg",
          caption: "IMG_2043.JPG",
        },
        says: ['caption is "IMG_2043.JPG", expected what the picture shows'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    FILE_NAME.test(text.trim())
      ? `${name} is ${JSON.stringify(clip(text))}, expected what the picture shows`
      : undefined,
);
