/** A JSON Feed is not well-formed JSON. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "json-feed/syntax",
  severity: "error",
  title: "A JSON Feed is not well-formed JSON",
  why: "One slip makes the whole feed unreadable.",
  mend: "Mend the JSON at the place shown.",
  spec: "https://www.rfc-editor.org/rfc/rfc8259",
  verified: false,
  examples: [
    {
      good: jsonFeed(),
    },
    {
      bad: '{"version": "https://jsonfeed.org/version/1.1", "title": "Example News", "items": [',
      says: ["JSON ends early, expected ]"],
    },
  ],
});
