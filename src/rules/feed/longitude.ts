/** A longitude is out of range. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/longitude",
  severity: "error",
  title: "A longitude is out of range",
  why: "The place cannot be shown on a map.",
  mend: "Write degrees from -180 to 180.",
  spec: "https://docs.ogc.org/cs/17-002r1/17-002r1.html",
  equivalents: { w3c: ["InvalidLongitude"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<geo:long>240.1</geo:long>", "", 'xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"'),
      says: ['geo:long of item is "240.1", expected a number from -180 to 180'],
    },
  ],
});
