/** Two elements of RSS 1.0 have one rdf:about. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/about-unique",
  severity: "error",
  title: "Two elements of RSS 1.0 have one rdf:about",
  why: "They count as one thing.",
  mend: "Give each its own URI.",
  spec: "https://web.resource.org/rss/1.0/spec",
  equivalents: { w3c: ["DuplicateValue"] },
  examples: [
    { good: rss() },
    {
      bad: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">\n<item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link></item>\n<item rdf:about="https://news.example/1"><title>Two</title><link>https://news.example/1</link></item>\n</rdf:RDF>',
      says: ['item of rdf:RDF is "https://news.example/1", which an earlier element has too'],
    },
  ],
});
