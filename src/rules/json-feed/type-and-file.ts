/** The type of an attachment is another than its name says. */
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import { mistypedAttachments } from "../../syntax/feeds/json-feed-agreement.ts";
import type { Rule } from "../../types.ts";

export const rule: Rule<"json-feed"> = {
  id: "json-feed/type-and-file",
  on: "json-feed",
  severity: "warning",
  title: "The type of an attachment is another than its name says",
  why: "Players choose by the type, and cannot play what they get.",
  mend: "Write the type that the file has.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  verified: false,
  check: mistypedAttachments,
  examples: [
    { good: jsonFeed({ attachments: [{ url: "https://news.example/a.mp3", mime_type: "audio/mpeg" }] }) },
    {
      bad: jsonFeed({ attachments: [{ url: "https://news.example/a.mp3", mime_type: "video/mp4" }] }),
      says: ['mime_type is "video/mp4" and the file "https://news.example/a.mp3", expected audio/mpeg'],
    },
  ],
};
