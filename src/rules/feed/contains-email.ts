/** A name contains an e-mail address. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/contains-email",
  severity: "warning",
  title: "A name contains an e-mail address",
  why: "Names are shown; addresses have an element of their own.",
  mend: "Put the address into email.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287",
  equivalents: { w3c: ["ContainsEmail"] },
  examples: [
    { good: rss() },
    {
      bad: atom("<author><name>Ann &lt;ann@news.example&gt;</name></author>"),
      says: ["name of author contains an e-mail address, expected it in its own element"],
    },
  ],
});
