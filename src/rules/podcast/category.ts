/** A category of a podcast is none of Apple's. */
import { ITUNES, PODCAST, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "podcast/category",
  severity: "error",
  title: "A category of a podcast is none of Apple's",
  why: "Directories do not list the podcast where it belongs, or refuse it.",
  mend: "Choose a category of Apple's list, written as it stands there.",
  spec: "https://podcasters.apple.com/support/1691-apple-podcasts-categories",
  verified: false,
  equivalents: { w3c: ["InvalidItunesCategory"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", PODCAST.replace("News", "Newz"), ITUNES),
      says: ['Category is "Newz", expected News'],
    },
    {
      bad: rss("", PODCAST.replace('"News"/>', '"News"><itunes:category text="Weather"/></itunes:category>'), ITUNES),
      says: ['Category is "Weather", expected one of Apple\'s list'],
    },
  ],
});
