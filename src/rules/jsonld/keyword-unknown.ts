/** A keyword is not of JSON-LD. */

import { escapeToken } from "../../syntax/json/json.ts";
import { isContextKey } from "../../syntax/jsonld/context.ts";
import { clip, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { closest } from "../../syntax/values/closest.ts";
import type { Finding } from "../../types.ts";

const KEYWORDS = new Set([
  "@base",
  "@container",
  "@context",
  "@direction",
  "@graph",
  "@id",
  "@import",
  "@included",
  "@index",
  "@json",
  "@language",
  "@list",
  "@nest",
  "@none",
  "@prefix",
  "@propagate",
  "@protected",
  "@reverse",
  "@set",
  "@type",
  "@value",
  "@version",
  "@vocab",
]);

export const rule = onNode(
  {
    id: "jsonld/keyword-unknown",
    gate: isOdd,
    severity: "error",
    title: "A keyword is not of JSON-LD",
    why: "Processors ignore what begins with @ and is no keyword.",
    mend: "Correct the keyword.",
    spec: "https://www.w3.org/TR/json-ld11/#keywords",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: { "@context": "https://schema.org", "@typ": "Person", name: "Ann" },
        says: ["@typ is no keyword of JSON-LD, expected @type"],
      },
    ],
  },
  (node) => {
    let found: Finding[] | undefined;
    for (const key in node.value) {
      if (key.charCodeAt(0) !== 64 || KEYWORDS.has(key) || (node.parent === undefined && isContextKey(key))) continue;
      const meant = closest(key, KEYWORDS);
      found ??= [];
      found.push({
        at: `${node.pointer}/${escapeToken(key)}`,
        key: true,
        message: `${clip(key)} is no keyword of JSON-LD, expected ${meant ?? "one of its keywords"}`,
      });
    }
    return found ?? NOTHING;
  },
);
