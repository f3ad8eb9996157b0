/** The feed's own link has the type of another format. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { atom } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "feed/self-type",
  severity: "warning",
  title: "The feed's own link has the type of another format",
  why: "Readers that choose by the type take the feed for one that it is not.",
  mend: "Write application/rss+xml for RSS, application/atom+xml for Atom.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  examples: [
    { good: atom() },
    {
      bad: atom().replace("application/atom+xml", "application/rss+xml"),
      says: ['type of the feed\'s own link is "application/rss+xml", expected application/atom+xml'],
    },
  ],
});
