/** A node states no type. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { lacksType } from "../../syntax/schemaorg/deviations.ts";
import { knownTypesOf } from "../../syntax/schemaorg/graph-index.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";

export const rule = onNode(
  {
    id: "schemaorg/no-type",
    gate: isOdd,
    severity: "warning",
    title: "A node states no type",
    why: "Consumers choose what to read by type.",
    mend: "Give @type.",
    spec: "https://schema.org/docs/datamodel.html",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Book fair opens", author: { "@id": "#ann", name: "Ann Lee" } },
            { "@type": "Person", "@id": "#ann", name: "Ann Lee" },
          ],
        },
      },
      {
        bad: { "@context": "https://schema.org", name: "Ann" },
        says: ["Node has no @type, expected the name of its type"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { name: "Ann Lee" },
        },
        says: ["author has no @type, expected the name of its type"],
      },
    ],
  },
  (node, _context, graph) =>
    lacksType(node) &&
    knownTypesOf(node.value, graph).length === 0 &&
    // the page that an entry of a list leads to
    !(node.property === "item" && node.id !== undefined) &&
    node.value["@type"] === undefined &&
    node.property?.startsWith("@") !== true
      ? [
          {
            at: node.pointer,
            message: `${node.property === undefined ? "Node" : `${node.property}`} has no @type, expected the name of its type`,
          },
        ]
      : NOTHING,
);
