/** The namespace is missing. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/missing-namespace",
  severity: "error",
  title: "The namespace is missing",
  why: "Readers that know namespaces do not recognise the element.",
  mend: "Declare the namespace that the format asks for.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["MissingNamespace"] },
  examples: [
    { good: rss() },
    {
      bad: "<feed><title>Example News</title></feed>",
      says: ['Root element feed has no namespace, expected "http://www.w3.org/2005/Atom"'],
    },
  ],
});
