/** The feed does not name its own URL. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/self-link",
  severity: "warning",
  title: "The feed does not name its own URL",
  why: "Readers that get the feed as a file, and hubs, cannot find its source.",
  mend: "Add a link with rel self.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1",
  equivalents: { w3c: ["MissingSelf"] },
  examples: [
    { good: atom() },
    {
      bad: atom().replace(/<link rel="self"[^>]*>/, ""),
      says: ["feed has no link with rel self, expected the feed's own URL in one"],
    },
  ],
});
