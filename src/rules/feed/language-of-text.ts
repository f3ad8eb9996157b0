/** The items are in another language than the feed says. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "feed/language-of-text",
  severity: "warning",
  title: "The items are in another language than the feed says",
  why: "They are offered to readers who cannot read them.",
  mend: "Correct the language.",
  spec: "house rule",
  verified: false,
  examples: [
    {
      good: rss(
        "<description>The road to the village was closed by the police on Tuesday and it is to be opened in the morning.</description>",
      ),
    },
    {
      bad: rss(
        "<description>The road to the village was closed by the police on Tuesday and it is to be opened in the morning.</description>",
      ).replace("<language>en<", "<language>az<"),
      says: ['language is "az" and the items read as en, expected one'],
    },
  ],
});
