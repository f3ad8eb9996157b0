/** A latitude is out of range. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/latitude",
  severity: "error",
  title: "A latitude is out of range",
  why: "The place cannot be shown on a map.",
  mend: "Write degrees from -90 to 90.",
  spec: "https://docs.ogc.org/cs/17-002r1/17-002r1.html",
  equivalents: { w3c: ["InvalidLatitude"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<geo:lat>140.1</geo:lat>", "", 'xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"'),
      says: ['geo:lat of item is "140.1", expected a number from -90 to 90'],
    },
  ],
});
