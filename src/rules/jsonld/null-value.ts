/** A value is null. */

import { escapeToken } from "../../syntax/json/json.ts";
import { clip, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import type { Finding } from "../../types.ts";

export const rule = onNode(
  {
    id: "jsonld/null-value",
    gate: isOdd,
    severity: "info",
    fault: "value",
    title: "A value is null",
    why: "JSON-LD drops it: the template had nothing to put there.",
    mend: "Leave the key out, or give the value.",
    spec: "https://www.w3.org/TR/json-ld11/#expanded-document-form",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          description: null,
        },
        says: ["description is null, expected a value or no description"],
      },
    ],
  },
  (node) => {
    let found: Finding[] | undefined;
    for (const key in node.value) {
      if (node.value[key] !== null || key.charCodeAt(0) === 64) continue;
      found ??= [];
      found.push({
        at: `${node.pointer}/${escapeToken(key)}`,
        message: `${clip(key)} is null, expected a value or no ${clip(key)}`,
        data: { property: key },
      });
    }
    return found ?? NOTHING;
  },
);
