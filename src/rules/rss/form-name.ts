/** The name of a text input is no name of a form's field. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "rss/form-name",
  severity: "error",
  title: "The name of a text input is no name of a form's field",
  why: "The form will not work.",
  mend: "Begin with a letter; use letters, digits and - _ : . only.",
  spec: "https://www.rssboard.org/rss-profile",
  equivalents: { w3c: ["InvalidFormComponentName"] },
  examples: [
    { good: rss() },
    {
      bad: rss(
        "",
        "<textInput><title>Find</title><description>Find</description><name>1 q</name><link>https://news.example/find</link></textInput>",
      ),
      says: ['name of textInput is "1 q", expected a name that starts with a letter'],
    },
  ],
});
