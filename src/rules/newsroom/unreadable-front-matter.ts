/** Tells what cannot be read in front matter, in a sidecar or in a record of metadata. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/unreadable-front-matter",
    severity: "error",
    title: "Metadata can be read",
    why: "What cannot be read is not there: an article with broken metadata loses its date, its author and its image without a word.",
    mend: "Mend the YAML at the place shown: quotes around a value that holds a colon or begins with a sign, equal indentation, one key once.",
    spec: "https://yaml.org/spec/1.2.2/",
    verified: false,
  },
  'YAML key "title" stands twice, expected once',
);
