/** A restriction is neither allow nor deny. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/access-restriction",
  severity: "error",
  title: "A restriction is neither allow nor deny",
  why: "Aggregators ignore it.",
  mend: "Write allow or deny.",
  spec: "http://www.bloglines.com/about/specs/fac-1.0",
  equivalents: { w3c: ["InvalidAccessRestrictionRel"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        '<access:restriction xmlns:access="http://www.bloglines.com/about/specs/fac-1.0" relationship="maybe"/>',
      ),
      says: ['relationship of access:restriction is "maybe", expected one of allow, deny'],
    },
  ],
});
