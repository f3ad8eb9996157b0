/** Tells which records of an export could not be read. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/unreadable-record",
    severity: "error",
    title: "Each record can be read",
    why: "A record that cannot be read is an article that is missing from every output.",
    mend: "Mend the record at the place shown: one JSON object a line, with text in its fields.",
    spec: "https://github.com/ndjson/ndjson-spec",
    verified: false,
  },
  "JSON ends here, expected a value",
);
