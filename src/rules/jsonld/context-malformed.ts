/** The context is neither URL nor object. */
import { NOTHING, onNode } from "../../syntax/data-rules.ts";

export const rule = onNode(
  {
    id: "jsonld/context-malformed",
    severity: "error",
    title: "The context is neither URL nor object",
    why: "No processor can read it.",
    mend: 'Write "@context": "https://schema.org".',
    spec: "https://www.w3.org/TR/json-ld11/#the-context",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      { bad: { "@context": 5, "@type": "Person", name: "Ann" }, says: ["@context is 5, expected a URL or an object"] },
    ],
  },
  (node) => {
    const context = node.value["@context"];
    if (context === undefined || typeof context === "string" || (typeof context === "object" && context !== null))
      return NOTHING;
    return node.parent === undefined && context === null
      ? NOTHING
      : [
          {
            at: `${node.pointer}/@context`,
            message: `@context is ${JSON.stringify(context)}, expected a URL or an object`,
          },
        ];
  },
);
