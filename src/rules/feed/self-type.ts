/** The feed's own link has the type of another format. */
import { contradictions } from "../../syntax/feeds/feed-agreement.ts";
import { atom } from "../../syntax/feeds/feed-examples.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"feed"> = {
  id: "feed/self-type",
  on: "feed",
  severity: "warning",
  title: "The feed's own link has the type of another format",
  why: "Readers that choose by the type take the feed for one that it is not.",
  mend: "Write application/rss+xml for RSS, application/atom+xml for Atom.",
  spec: "https://www.rssboard.org/rss-profile",
  verified: false,
  check: (feed) => contradictions(feed, "feed/self-type"),
  examples: [
    { good: atom() },
    {
      bad: atom().replace("application/atom+xml", "application/rss+xml"),
      says: ['type of the feed\'s own link is "application/rss+xml", expected application/atom+xml'],
    },
  ],
};
