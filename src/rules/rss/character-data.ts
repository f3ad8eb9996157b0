/** Plain text may be taken for markup. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/character-data",
  severity: "warning",
  title: "Plain text may be taken for markup",
  why: "Readers do not agree whether titles are text or HTML.",
  mend: "Write < and & as &#x3C; and &#x26;.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["CharacterData"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<category>a &lt;bc</category>"),
      says: ['category of item has "<" or "&" that readers may take for markup, expected &#x3C; and &#x26;'],
    },
  ],
});
