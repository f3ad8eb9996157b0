/** Coordinates are not pairs of numbers. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/coordinates",
  severity: "error",
  title: "Coordinates are not pairs of numbers",
  why: "The place cannot be shown on a map.",
  mend: "Write latitude and longitude with a blank between.",
  spec: "https://docs.ogc.org/cs/17-002r1/17-002r1.html",
  equivalents: { w3c: ["InvalidCoord", "InvalidCoordList"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<georss:point>north</georss:point>", "", 'xmlns:georss="http://www.georss.org/georss"'),
      says: ['georss:point of item is "north", expected latitude and longitude'],
    },
  ],
});
