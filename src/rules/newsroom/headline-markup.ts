/** A headline holds markup. */

import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_PROSE } from "../../syntax/values/ordinary.ts";

const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/i;

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-markup",
    types: ["Article"],
    ordinary: ORDINARY_PROSE,
    severity: "error",
    title: "A headline holds markup",
    why: "Outside a browser tags are shown as they stand.",
    mend: "Take the tags out; a headline is plain text.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Books < 5 euros > at the fair" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book <b>fair</b> opens" },
        says: ["Headline holds the tag <b>, expected plain text"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair<br/>opens" },
        says: ["Headline holds the tag <br/>, expected plain text"],
      },
    ],
  },
  (text) => {
    const tag = TAG.exec(text)?.[0];
    return tag === undefined ? undefined : `Headline holds the tag ${clip(tag, 40)}, expected plain text`;
  },
);
