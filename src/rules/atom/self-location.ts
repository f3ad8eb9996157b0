/** The self link of a feed is not the URL that it was read from. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"feed"> = {
  id: "atom/self-location",
  on: "feed",
  severity: "warning",
  title: "The self link of a feed is not the URL that it was read from",
  why: "Readers move their subscription to the URL that the self link names.",
  mend: "Name the feed's own URL in the self link.",
  spec: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2",
  equivalents: { w3c: ["SelfDoesntMatchLocation"] },
  *check({ uri, channel }) {
    const { self } = channel;
    if (self === undefined || !/^https?:/i.test(uri) || !URL.canParse(self.text, uri)) return;
    if (new URL(self.text, uri).href === new URL(uri).href) return;
    yield onValue(self, `href of the self link is ${JSON.stringify(self.text)}, expected ${JSON.stringify(uri)}`);
  },
  examples: [
    { good: atom(), uri: "https://news.example/atom.xml" },
    {
      bad: atom(),
      uri: "https://news.example/feeds/all.xml",
      says: ['href of the self link is "https://news.example/atom.xml", expected "https://news.example/feeds/all.xml"'],
    },
  ],
};
