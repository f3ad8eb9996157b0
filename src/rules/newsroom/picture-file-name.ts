/** The text of an article's picture is the name of its file. */
import { clip, onArticle } from "../../syntax/schemaorg/data-rules.ts";
import { FILE_NAME } from "../../syntax/values/usual-files.ts";
import type { Finding } from "../../types.ts";

export const rule = onArticle(
  {
    id: "newsroom/picture-file-name",
    severity: "warning",
    title: "The text of a picture is the name of its file",
    why: "Those who cannot see it hear letters and digits.",
    mend: "Say in a few words what the picture shows.",
    spec: "house rule",
    examples: [
      {
        good: "---\ntitle: Road opens\nimage:\n  url: https://news.example/a.jpg\n  alt: The road at dawn\n---\n\nThe road was opened on Tuesday.\n",
      },
      {
        bad: "---\ntitle: Road opens\nimage:\n  url: https://news.example/a.jpg\n  alt: IMG_2041.jpg\n---\n\nThe road was opened on Tuesday.\n",
        says: ['alternateText of the picture is "IMG_2041.jpg", expected what it shows'],
      },
    ],
  },
  ({ images }) =>
    images.flatMap((image, i): readonly Finding[] => {
      const text = image.alternateText;
      return text === undefined || !FILE_NAME.test(text.trim())
        ? []
        : [
            {
              at: `/images/${i}/alternateText`,
              message: `alternateText of the picture is ${JSON.stringify(clip(text))}, expected what it shows`,
            },
          ];
    }),
);
