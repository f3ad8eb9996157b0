/** RSS 1.0 is not written as RDF. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/rdf",
  severity: "error",
  title: "RSS 1.0 is not written as RDF",
  why: "RDF parsers refuse the feed.",
  mend: "Let a property hold text or one element.",
  spec: "https://web.resource.org/rss/1.0/spec",
  equivalents: { w3c: ["InvalidRDF"] },
  examples: [
    { good: rss() },
    {
      bad: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">\n<item rdf:about="https://news.example/1"><title>One <b>fair</b></title><link>https://news.example/1</link></item>\n</rdf:RDF>',
      says: ["title mixes text and elements in a way that RDF has no reading for"],
    },
  ],
});
