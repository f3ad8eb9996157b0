/** Tells what cannot be read in front matter, in a sidecar or in a record of metadata. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/unreadable-front-matter",
  on: "article",
  severity: "error",
  title: "Metadata can be read",
  why: "What cannot be read is not there: an article with broken metadata loses its date, its author and its image without a word.",
  mend: "Mend the YAML at the place shown: quotes around a value that holds a colon or begins with a sign, equal indentation, one key once.",
  spec: "https://yaml.org/spec/1.2.2/",
  verified: false,
  // Reading finds these; the driver passes them on.
  check: () => [],
  examples: [
    { good: { headline: "Road opens" } },
    {
      bad: {
        troubles: [
          {
            rule: "newsroom/unreadable-front-matter",
            message: 'YAML key "title" stands twice, expected once',
            at: { start: 0, end: 0 },
          },
        ],
      },
      says: ['YAML key "title" stands twice, expected once'],
    },
  ],
};
