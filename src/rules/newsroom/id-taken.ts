/** Tells of two articles with one id. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/id-taken",
    severity: "warning",
    title: "Each article has an id of its own",
    why: "Feeds know articles by their ids: of two with the same one, readers see only one.",
    mend: "Give one of the two another id.",
    spec: "house rule",
  },
  'Article has id "4711", which posts/a.md has too, expected an id of its own',
);
