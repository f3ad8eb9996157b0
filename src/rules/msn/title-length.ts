/** Title has not 21 to 150 characters. */
import { lengthOf, onItems } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "msn/title-length",
    severity: "error",
    title: "Title has not 21 to 150 characters",
    why: "MSN refuses titles of 20 characters or fewer, and longer ones than 150 without a short title beside them.",
    mend: "Say more in the title, or add mi:shortTitle.",
    spec: "https://support.microsoft.com/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329",
    examples: [
      { good: rss().replace("Book fair opens", "Book fair opens in the city") },
      { bad: rss(), says: ["Title has 15 characters, expected 21 to 150 for MSN"] },
    ],
  },
  ({ item: { title }, named }) => {
    const length = lengthOf(title?.text ?? "");
    const isFine = length === 0 || (length > 20 && (length <= 150 || named("mi:shortTitle").length > 0));
    return title === undefined || isFine
      ? undefined
      : onValue(title, `Title has ${length} characters, expected 21 to 150 for MSN`);
  },
);
