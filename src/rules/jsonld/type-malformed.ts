/** A type is no name. */
import { clip, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onNode(
  {
    id: "jsonld/type-malformed",
    gate: isOdd,
    properties: ["@type"],
    severity: "error",
    title: "A type is no name",
    why: "A processor rejects the whole document.",
    mend: "Write the name of a type, or a list of names.",
    spec: "https://www.w3.org/TR/json-ld11/#specifying-the-type",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      { good: { "@context": "https://schema.org", "@type": ["NewsArticle", "ReportageNewsArticle"], headline: "x" } },
      {
        bad: { "@context": "https://schema.org", "@type": "", name: "Ann" },
        says: ['@type is "", expected the name of a type'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": { name: "Person" }, name: "Ann" },
        says: ['@type is {"name":"Person"}, expected the name of a type'],
      },
    ],
  },
  (node) => {
    const type = node.value["@type"];
    if (type === undefined || (typeof type === "string" && type.trim() !== "")) return NOTHING;
    if (Array.isArray(type) && type.length > 0 && type.every((each) => typeof each === "string" && each.trim() !== ""))
      return NOTHING;
    return [
      {
        at: `${node.pointer}/@type`,
        message: `@type is ${clip(JSON.stringify(type), 40)}, expected the name of a type`,
      },
    ];
  },
);
