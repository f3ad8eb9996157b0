/** Coordinates have commas between them. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/coordinate-comma",
  severity: "warning",
  title: "Coordinates have commas between them",
  why: "GeoRSS has blanks; some readers cannot read commas.",
  mend: "Write a blank instead.",
  spec: "https://docs.ogc.org/cs/17-002r1/17-002r1.html",
  equivalents: { w3c: ["CoordComma"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<georss:point>40.4,49.9</georss:point>", "", 'xmlns:georss="http://www.georss.org/georss"'),
      says: ['georss:point of item is "40.4,49.9", expected a blank between latitude and longitude'],
    },
  ],
});
