/** A character is the trace of a wrong decoding. */

import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "xml/misread-character",
  severity: "warning",
  title: "A character is the trace of a wrong decoding",
  why: "Readers show boxes or accented rubbish where quotation marks and letters should be.",
  mend: "Decode the text with the encoding in which it was stored.",
  spec: "https://www.w3.org/TR/xml/",
  verified: false,
  equivalents: { w3c: ["BadCharacters"] },
  examples: [
    { good: rss("<description>Ann’s fair</description>") },
    {
      bad: rss("<description>Ann\u0092s fair</description>"),
      says: ["Character U+0092 is the trace of a wrong decoding, expected the letter that was meant"],
    },
  ],
});
