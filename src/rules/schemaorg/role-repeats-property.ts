/** A Role does not repeat its property. */
import { isReference, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { propertyOf } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "schemaorg/role-repeats-property",
    types: ["Role"],
    severity: "warning",
    title: "A Role does not repeat its property",
    why: "A Role stands between a thing and its value: without the property inside, the value is missing.",
    mend: "Put the value under the same property inside the Role.",
    spec: "https://schema.org/Role",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Role", roleName: "reporter", author: { "@type": "Person", name: "Ann Lee" } },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Role", roleName: "reporter", name: "Ann Lee" },
        },
        says: ["Role under author has no author of its own, expected the property repeated inside it"],
      },
    ],
  },
  (node) => {
    if (
      node.property === undefined ||
      node.property.includes(":") ||
      isReference(node) ||
      node.value[node.property] !== undefined ||
      propertyOf(node.property) === undefined
    )
      return NOTHING;
    return [
      {
        at: node.pointer,
        message: `Role under ${node.property} has no ${node.property} of its own, expected the property repeated inside it`,
      },
    ];
  },
);
