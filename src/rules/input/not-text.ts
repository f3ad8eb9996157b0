/** A file is text, or the input says why it is not judged. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "input/not-text",
  severity: "error",
  title: "A file is text",
  why: "Images, PDF and Office documents hold no text that could be read as an article, a page or a feed.",
  mend: "Save the document as plain text, Markdown or HTML, or leave the file out with `ignores` in the settings.",
  spec: "https://mimesniff.spec.whatwg.org/#binary-data-byte",
  verified: false,
  examples: [
    { good: "Book fair opens\n" },
    { bad: "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", says: ["File is a PNG image, expected text"] },
  ],
});
