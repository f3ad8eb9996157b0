/** Someone has another name and no name. */
import { isPresent, isReference, NOTHING, onNode, saysElsewhere } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/name-by-alternate",
    severity: "warning",
    types: ["Person", "Organization"],
    properties: ["alternateName", "legalName"],
    title: "Someone has another name and no name",
    why: "Consumers show name, and know alternateName and legalName only beside it.",
    mend: "Give the name itself in name.",
    spec: "https://schema.org/alternateName",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", alternateName: "A. Lee" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", alternateName: "A. Lee" },
        says: ["Person has alternateName and no name, expected the name itself"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Organization", legalName: "Example News Ltd" },
        says: ["Organization has legalName and no name, expected the name itself"],
      },
    ],
  },
  (node, _context, graph, name = "") => {
    if (isPresent(node.value.name) || isReference(node)) return NOTHING;
    // of both the first is told of
    if (name === "legalName" && isPresent(node.value.alternateName)) return NOTHING;
    if (node.types.length === 0 || saysElsewhere(node, "name", graph)) return NOTHING;
    const message = `${node.types[0]} has ${name} and no name, expected the name itself`;
    return [{ at: node.pointer, message, data: { property: "name" } }];
  },
);
