/** The page of an author is no absolute URL. */

import { absoluteIn } from "../../syntax/findings/mends.ts";
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isAuthor } from "../../syntax/schemaorg/graph-index.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { isWebUrl } from "../../syntax/values/literals.ts";
import { ORDINARY_URL } from "../../syntax/values/ordinary.ts";

export const rule = onText(
  ["url", "sameAs"],
  {
    id: "google/author-url-absolute",
    gate: isOdd,
    types: ["Person", "Organization"],
    ordinary: ORDINARY_URL,
    severity: "warning",
    fault: "link",
    title: "The page of an author is no absolute URL",
    why: "Google cannot open it.",
    mend: "Write it with scheme and host.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann-lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens",
          author: { "@type": "Person", name: "Ann Lee", url: "/ann-lee" },
        },
        says: ['url of the author is "/ann-lee", expected an absolute URL'],
      },
    ],
  },
  (text, node, _context, graph, name) =>
    isAuthor(node, graph) && text.trim() !== "" && !/\s/.test(text) && !isWebUrl(text)
      ? `${name} of the author is ${JSON.stringify(clip(text))}, expected an absolute URL`
      : undefined,
  (text, context, graph) => absoluteIn(text, graph, context),
);
