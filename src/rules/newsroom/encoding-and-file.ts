/** The media type of a file is another than its name says. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { otherTypeOf } from "../../syntax/values/media-files.ts";

export const rule = onNode(
  {
    id: "newsroom/encoding-and-file",
    types: ["MediaObject"],
    properties: ["encodingFormat"],
    severity: "warning",
    title: "The media type of a file is another than its name says",
    why: "Players and crawlers choose by the type, and cannot play or show what they get.",
    mend: "Write the type that the file has.",
    spec: "https://schema.org/encodingFormat",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "Gates",
          contentUrl: "https://news.example/v.mp4",
          encodingFormat: "video/mp4",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "Gates",
          contentUrl: "https://news.example/v.mp4",
          encodingFormat: "audio/mpeg",
        },
        says: ["encodingFormat is audio/mpeg and the file https://news.example/v.mp4, expected video/mp4"],
      },
    ],
  },
  (node) => {
    const type = firstText(node.value.encodingFormat);
    const name = firstText(node.value.contentUrl) === undefined ? "url" : "contentUrl";
    const file = firstText(node.value[name]);
    const meant = type === undefined || file === undefined ? undefined : otherTypeOf(file, type);
    if (meant === undefined) return NOTHING;
    return [
      {
        at: `${node.pointer}/encodingFormat`,
        message: `encodingFormat is ${type} and the file ${clip(file ?? "")}, expected ${meant}`,
        related: [{ at: `${node.pointer}/${name}`, message: "the file" }],
      },
    ];
  },
);
