/** A key stands twice in one object. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "jsonld/duplicate-key",
  severity: "error",
  title: "A key stands twice in one object",
  why: "Of two members with one key JSON keeps the last, and the first is lost.",
  mend: "Keep one, or join the values in a list.",
  spec: "https://www.rfc-editor.org/rfc/rfc8259#section-4",
  verified: false,
  examples: [
    { good: '{"@type": "Person", "name": "Ann"}' },
    {
      bad: '{"@type": "Person", "name": "Ann", "name": "Bob"}',
      says: ['Key "name" stands twice in one object, expected once'],
    },
  ],
});
