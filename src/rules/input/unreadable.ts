/** A file can be read, or the input says why it is not judged. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "input/unreadable",
  severity: "error",
  title: "A file can be read",
  why: "A file that cannot be read is not checked, and a check that passes over it in silence proves nothing.",
  mend: "Give the user who runs the check the right to read the file, or leave it out with `ignores` in the settings.",
  spec: "https://pubs.opengroup.org/onlinepubs/9799919799/functions/open.html",
  verified: false,
  examples: [],
});
