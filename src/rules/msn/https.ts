/** Feed is not on HTTPS. */
import { onChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onChannel(
  {
    id: "msn/https",
    severity: "error",
    title: "Feed is not on HTTPS",
    why: "MSN fetches feeds by HTTPS, and none with a password in the URL.",
    mend: "Serve the feed by HTTPS.",
    spec: "https://helpcenter.microsoftstart.com/kb/feed-specifications",
    examples: [
      { good: rss() },
      {
        bad: rss().replace('href="https://', 'href="http://'),
        says: ["Feed is at http://news.example/rss.xml, expected an https URL without password for MSN"],
      },
    ],
  },
  ({ channel: { self } }) =>
    self === undefined || /^https:\/\/(?![^/]*@)/i.test(self.text)
      ? undefined
      : onValue(self, `Feed is at ${self.text}, expected an https URL without password for MSN`),
);
