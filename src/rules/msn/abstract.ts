/** Description holds HTML. */
import { onItems, tagsIn } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, rss } from "../../syntax/feeds/feed-examples.ts";
import { quoted } from "../../syntax/feeds/feed-reading.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/abstract",
    severity: "error",
    title: "Description holds HTML",
    why: "Beside a body of its own, MSN takes the description for an abstract in plain text.",
    mend: "Write the abstract without markup.",
    spec: "https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329",
    examples: [
      { good: rss("<description>The fair opened.</description>") },
      {
        bad: rss(
          "<description>The &lt;b&gt;fair&lt;/b&gt;</description><content:encoded>The fair opened.</content:encoded>",
          "",
          CONTENT,
        ),
        says: ['Description is "The <b>fair</b>", expected plain text for MSN'],
      },
    ],
  },
  ({ item: { summary, content } }) =>
    summary !== undefined && content !== undefined && tagsIn(summary.text).length > 0
      ? onValue(summary, `Description is ${quoted(summary.text)}, expected plain text for MSN`)
      : undefined,
);
