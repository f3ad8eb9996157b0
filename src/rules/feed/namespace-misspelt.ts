/** The name of a namespace is only nearly that of a known one. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/namespace-misspelt",
  severity: "warning",
  title: "The name of a namespace is only nearly that of a known one",
  why: "Names of namespaces are compared letter by letter, so that readers do not know its elements.",
  mend: "Write the name exactly.",
  spec: "https://www.w3.org/TR/xml-names/",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss("", "", 'xmlns:dc="http://purl.org/dc/elements/1.1"'),
      says: [
        'Namespace of prefix "dc" is "http://purl.org/dc/elements/1.1", expected "http://purl.org/dc/elements/1.1/"',
      ],
    },
  ],
});
