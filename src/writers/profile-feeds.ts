/** Writes the feeds that consumers such as SmartNews or MSN ask for, each as its profile describes it. */
import { beginProfileFeed, profilesAskedFor } from "../syntax/publishing/profile-feed.ts";
import type { Writer } from "../types.ts";

/** `<profile>.xml` for each profile in `feeds.profiles` of the settings. */
export const writer: Writer = {
  id: "profile-feeds",
  title: "Feeds of aggregators",
  spec: "https://www.rssboard.org/rss-specification",
  on: "site",
  begin({ site, now, profiles = [] }) {
    const feeds = profilesAskedFor(site, profiles).map((profile) => beginProfileFeed(profile, site, now));
    return {
      *add(item) {
        for (const feed of feeds) yield* feed.add(item);
      },
      *end() {
        for (const feed of feeds) yield* feed.end();
      },
    };
  },
};
