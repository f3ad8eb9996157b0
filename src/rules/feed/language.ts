/** A language is not a known tag. */
import { DC, rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/language",
  severity: "error",
  title: "A language is not a known tag",
  why: "Readers cannot choose voice, font or translation.",
  mend: "Write a tag of BCP 47, such as en or az-AZ.",
  spec: "https://www.rfc-editor.org/info/bcp47",
  equivalents: { w3c: ["InvalidLanguage"] },
  examples: [
    { good: rss() },
    {
      bad: rss("<dc:language>english</dc:language>", "", DC),
      says: ['dc:language of item is "english", expected a language tag such as en or az-AZ'],
    },
  ],
});
