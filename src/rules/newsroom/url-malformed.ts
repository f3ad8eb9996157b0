/** A URL is misspelt. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";
import { LINK_PROPERTIES } from "../../syntax/values/plain-urls.ts";

const MALFORMED =
  /^(?:(?:htt?ps?|hptt?ps?|htps?|ttps?|hhttps?):?\/?\/?(?=https?:)|(?:htp|htps|ttps?|hptts?|htttps?|hhttps?):|https?:(?!\/\/)|https?\/\/|https?:\/\/(?:\/|$|[?#]|https?[:/]|[^/?#\s]*\.\.|\.))/i;

/** True for an http URL whose host, port or escapes no browser can read. */
function isBroken(text: string): boolean {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(text)?.[1];
  if (host === undefined || /\s|[{}<>$]/.test(text)) return false;
  return (
    !URL.canParse(text) ||
    /^https?:\/\/[^/?#]+https?:\/\//i.test(text) ||
    /%(?![0-9a-f]{2})/i.test(text) ||
    !/[.[]|^localhost$/.test(host)
  );
}

export const rule = onText(
  LINK_PROPERTIES,
  {
    id: "newsroom/url-malformed",
    gate: isOdd,
    ordinary: ORDINARY_URL,
    severity: "error",
    fault: "link",
    title: "A URL is misspelt",
    why: "It leads nowhere.",
    mend: "Correct the scheme or the host.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair",
          image: "https://news.example/fair.jpg",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "htps://news.example/fair",
        },
        says: ['url is "htps://news.example/fair", expected a URL such as https://news.example/a'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https:/news.example/fair",
        },
        says: ['url is "https:/news.example/fair", expected a URL such as https://news.example/a'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    MALFORMED.test(text.trim()) || isBroken(text.trim())
      ? `${name} is ${JSON.stringify(clip(text))}, expected a URL such as https://news.example/a`
      : undefined,
);
