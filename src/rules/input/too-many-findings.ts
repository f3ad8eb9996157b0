/** A document with thousands of findings is judged only so far. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "input/too-many-findings",
  severity: "error",
  title: "A document can be judged to its end",
  why: "After thousands of findings in one document the check stops, so that a broken export cannot use up the machine; what follows has not been judged.",
  mend: "Mend what is found first, or split the document; then check again.",
  spec: "https://www.rfc-editor.org/rfc/rfc8259#section-9",
  verified: false,
  examples: [],
});
