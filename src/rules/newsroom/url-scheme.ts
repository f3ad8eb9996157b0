/** A link is of a kind that no reader can open as a page. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  [
    "url",
    "mainEntityOfPage",
    "contentUrl",
    "thumbnailUrl",
    "embedUrl",
    "item",
    "license",
    "acquireLicensePage",
    "discussionUrl",
    "publishingPrinciples",
  ],
  {
    id: "newsroom/url-scheme",
    ordinary: ORDINARY_URL,
    severity: "error",
    fault: "link",
    title: "A link leads to no page",
    why: "Scripts, mail and files of one machine are no addresses on the web.",
    mend: "Write the https address of the page.",
    spec: "https://schema.org/URL",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", url: "https://news.example/a" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", url: "javascript:void(0)" },
        says: ["url is javascript:void(0), expected an address that begins with https://"],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    /^\s*(?:javascript|vbscript|mailto|tel|sms|ftp|about|blob|data|whatsapp|tg|android-app|ios-app|view-source):/i.test(
      text,
    )
      ? `${name} is ${clip(text)}, expected an address that begins with https://`
      : undefined,
);
