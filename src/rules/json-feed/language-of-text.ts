/** The items of a JSON Feed are in another language than it says. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { languageAgainstItems } from "../../syntax/feeds/json-feed-agreement.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"json-feed"> = {
  id: "json-feed/language-of-text",
  on: "json-feed",
  severity: "warning",
  title: "The items of a JSON Feed are in another language than it says",
  why: "They are offered to readers who cannot read them.",
  mend: "Correct the language.",
  spec: "house rule",
  verified: false,
  *check(feed) {
    const finding = languageAgainstItems(feed);
    if (finding !== undefined) yield finding;
  },
  examples: [
    {
      good: jsonFeed(
        { content_text: "The road to the village was closed by the police on Tuesday and it is to be opened soon." },
        { language: "en" },
      ),
    },
    {
      bad: jsonFeed(
        { content_text: "The road to the village was closed by the police on Tuesday and it is to be opened soon." },
        { language: "tr" },
      ),
      says: ['language is "tr" and the items read as en, expected one'],
    },
  ],
};
