/** A value is blank. */

import { escapeToken } from "../../syntax/json/json.ts";
import { clip, label, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import type { Finding, Json } from "../../types.ts";

function blanksIn(value: Json, at: string): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [at] : [];
  if (!Array.isArray(value)) return [];
  return value.length === 0
    ? [at]
    : value.flatMap((element, i) => (typeof element === "string" && element.trim() === "" ? [`${at}/${i}`] : []));
}

export const rule = onNode(
  {
    id: "schema/blank-value",
    gate: isOdd,
    severity: "warning",
    fault: "value",
    title: "A value is blank",
    why: "A template had nothing to put there; a blank is read as a value.",
    mend: "Give the value, or leave the property out.",
    spec: "https://schema.org/docs/gs.html",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", telephone: " " },
        says: ["Person has a blank telephone, expected a value or no telephone"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00+04:00",
          author: { "@type": "Person", name: "Ann Lee" },
          mentions: [""],
        },
        says: ["NewsArticle has a blank mentions, expected a value or no mentions"],
      },
    ],
  },
  (node) => {
    let found: Finding[] | undefined;
    for (const key in node.value) {
      if (key.charCodeAt(0) === 64) continue;
      const value = node.value[key];
      if (
        value === "" ||
        (typeof value === "object" && value !== null) ||
        (typeof value === "string" && value.trim() === "")
      ) {
        for (const at of blanksIn(value, `${node.pointer}/${escapeToken(key)}`)) {
          found ??= [];
          found.push({
            at,
            message: `${label(node)} has a blank ${clip(key)}, expected a value or no ${clip(key)}`,
            data: { property: key },
          });
        }
      }
    }
    return found ?? NOTHING;
  },
);
