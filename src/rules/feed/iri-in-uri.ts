/** A URL holds letters beyond ASCII. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/iri-in-uri",
  severity: "error",
  title: "A URL holds letters beyond ASCII",
  why: "RSS takes URIs, and not every reader encodes other letters by itself.",
  mend: "Percent-encode the letters, and the host in punycode.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["UriNotIri"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<comments>https://news.example/şəhər</comments>"),
      says: ['comments of item is "https://news.example/şəhər", expected an encoded URI without letters beyond ASCII'],
    },
  ],
});
