/** Tells which records of an export could not be read. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/unreadable-record",
  on: "article",
  severity: "error",
  title: "Each record can be read",
  why: "A record that cannot be read is an article that is missing from every output.",
  mend: "Mend the record at the place shown: one JSON object a line, with text in its fields.",
  spec: "https://github.com/ndjson/ndjson-spec",
  verified: false,
  // Reading finds these; the driver passes them on.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/unreadable-record",
            message: "JSON ends here, expected a value",
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ["JSON ends here, expected a value"],
    },
  ],
};
