/** A link has the attribute thr:when. */
import { atom, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/thr-when",
  severity: "error",
  title: "A link has the attribute thr:when",
  why: "A draft had it; the standard has thr:updated.",
  mend: "Write thr:updated.",
  spec: "https://www.rfc-editor.org/rfc/rfc4685",
  equivalents: { w3c: ["NoThrWhen"] },
  examples: [
    { good: rss() },
    {
      bad: atom(
        '<link rel="replies" href="https://news.example/c" thr:when="2024-04-25T10:00:00Z"/>',
        "",
        'xmlns:thr="http://purl.org/syndication/thread/1.0"',
      ),
      says: ["link of entry has the attribute thr:when, expected thr:updated"],
    },
  ],
});
