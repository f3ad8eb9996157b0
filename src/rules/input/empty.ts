/** A file holds something, or the input says why it is not judged. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "input/empty",
  severity: "error",
  title: "A file holds something",
  why: "An empty file is what a failed export or an interrupted upload leaves behind; read as an article it would become a page without a word.",
  mend: "Export the file again, or take it out of the folder.",
  spec: "https://www.rfc-editor.org/rfc/rfc8259#section-2",
  verified: false,
  examples: [{ good: "Book fair opens\n" }, { bad: " \n", says: ["File is empty, expected content"] }],
});
