/** Tells of pictures whose metadata says other than their file. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/picture-and-file",
    severity: "warning",
    title: "Metadata of a picture agrees with its file",
    why: "Readers lay out pages and fetch enclosures by the size that a feed states; outputs say what the file says.",
    mend: "Take the size, length and type out of the metadata: they are read off the file.",
    spec: "house rule",
  },
  "Picture is said to have 1200 pixels of width, its file has 800",
);
