/** The player of a video is its file. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/player-is-file",
    severity: "warning",
    types: ["MediaObject"],
    properties: ["embedUrl"],
    title: "The player of a video is its file",
    why: "embedUrl is a page that shows the video, contentUrl the file.",
    mend: "Give each its own address, or only the one that there is.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/video",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "A road",
          contentUrl: "https://news.example/a.mp4",
          embedUrl: "https://news.example/embed/a",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "A road",
          contentUrl: "https://news.example/a.mp4",
          embedUrl: "https://news.example/a.mp4",
        },
        says: ["embedUrl is https://news.example/a.mp4 as contentUrl, expected the address of a player"],
      },
    ],
  },
  (node) => {
    const [file, player] = [firstText(node.value.contentUrl), firstText(node.value.embedUrl)];
    if (player === undefined || player.trim() === "" || file !== player) return NOTHING;
    const isFile = /\.(?:mp4|m4v|mov|webm|avi|mkv|m3u8|mp3|ogg)(?:[?#]|$)/i.test(file);
    const [wrong, other] = isFile ? ["embedUrl", "contentUrl"] : ["contentUrl", "embedUrl"];
    const expected = isFile ? "the address of a player" : "the address of a file";
    return [{ at: `${node.pointer}/${wrong}`, message: `${wrong} is ${clip(file)} as ${other}, expected ${expected}` }];
  },
);
