/** The type of a podcast is unknown. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/type",
  severity: "error",
  title: "The type of a podcast is unknown",
  why: "Directories take it for episodic.",
  mend: "Write episodic or serial.",
  spec: "https://podcasters.apple.com/support/823-podcast-requirements",
  verified: false,
  equivalents: { w3c: ["InvalidItunesChannelType"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", `${PODCAST}<itunes:type>daily</itunes:type>`, ITUNES),
      says: ['itunes:type of channel is "daily", expected one of episodic, serial'],
    },
  ],
});
