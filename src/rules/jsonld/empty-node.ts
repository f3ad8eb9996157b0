/** A node says nothing. */
import { NOTHING, onNode, withArticle } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onNode(
  {
    id: "jsonld/empty-node",
    gate: isOdd,
    severity: "warning",
    fault: "value",
    title: "A node says nothing",
    why: "It stands for something unknown; consumers report its missing name.",
    mend: "Fill it, or leave it out.",
    spec: "https://www.w3.org/TR/json-ld11/#node-objects",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person" },
        },
        says: ["author holds a Person without any property, expected one that says something"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: {},
        },
        says: ["image holds an empty object, expected one that says something"],
      },
    ],
  },
  (node) => {
    if (node.property === undefined || node.id !== undefined || node.property.startsWith("@")) return NOTHING;
    // the type of an action is all that a counter says of what it counts
    if (node.types.some((type) => type.endsWith("Action"))) return NOTHING;
    for (const key in node.value) if (key !== "@type" && key !== "@context") return NOTHING;
    return [
      {
        at: node.pointer,
        message: `${node.property} holds ${node.types.length === 0 ? "an empty object" : `${withArticle(node.types.join(" and "))} without any property`}, expected one that says something`,
        data: { property: node.property },
      },
    ];
  },
);
