/** The feed's own URL is relative. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "atom/self-relative",
  severity: "warning",
  title: "The feed's own URL is relative",
  why: "Readers that get the feed as a file cannot resolve it.",
  mend: "Write the full URL.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2",
  equivalents: { w3c: ["RelativeSelf"] },
  examples: [
    { good: atom() },
    {
      bad: atom().replace('href="https://news.example/atom.xml"', 'href="/atom.xml"'),
      says: ['href of the self link is "/atom.xml", expected a full URL'],
    },
  ],
});
