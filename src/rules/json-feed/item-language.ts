/** An item of a JSON Feed is in another language than it says. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { otherLanguageOf } from "../../syntax/values/usual-words.ts";
import type { Rule } from "../../types.ts";

const SAMPLE = 600;
const TEXT = "The road to the village was closed by the police on Tuesday and it is to be opened soon.";

export const rule: Rule<"json-feed"> = {
  id: "json-feed/item-language",
  on: "json-feed",
  severity: "warning",
  title: "An item of a JSON Feed is in another language than it says",
  why: "It is offered to readers who cannot read it.",
  mend: "Correct the language of the item.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  verified: false,
  *check({ channel }) {
    for (const { language, title, summary, content } of channel.items) {
      if (language === undefined) continue;
      const text = [title, summary, content].map((value) => value?.text.slice(0, SAMPLE) ?? "").join(" ");
      const told = otherLanguageOf(text, language.text);
      if (told === undefined) continue;
      const message = `language is ${JSON.stringify(language.text)} and the item reads as ${told}, expected one`;
      yield { at: language.at, message };
    }
  },
  examples: [
    { good: jsonFeed({ content_text: TEXT, language: "en" }) },
    {
      bad: jsonFeed({ content_text: TEXT, language: "tr" }),
      says: ['language is "tr" and the item reads as en, expected one'],
    },
  ],
};
