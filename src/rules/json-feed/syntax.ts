/** A JSON Feed is not well-formed JSON. */
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
      good: {
        version: "https://jsonfeed.org/version/1.1",
        title: "Example News",
        home_page_url: "https://news.example/",
        feed_url: "https://news.example/feed.json",
        items: [
          {
            id: "https://news.example/1",
            url: "https://news.example/1",
            title: "Book fair opens",
            content_text: "A fair.",
          },
        ],
      },
    },
    {
      bad: '{"version": "https://jsonfeed.org/version/1.1", "title": "Example News", "items": [',
      says: ["JSON ends early, expected ]"],
    },
  ],
});
