/** The host of an e-mail address has no domain. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/unknown-host",
  severity: "warning",
  title: "The host of an e-mail address has no domain",
  why: "Nobody can write to it.",
  mend: "Write the full domain name.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["UnknownHost"] },
  examples: [
    { good: rss() },
    {
      bad: atom("<author><name>Ann</name><email>ann@localhost</email></author>"),
      says: ['email of author is "ann@localhost", expected a full domain name'],
    },
  ],
});
