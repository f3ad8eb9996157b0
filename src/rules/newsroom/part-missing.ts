/** A node lacks what it is there for. */
import { isPresent, isReference, NOTHING, onNode, saysElsewhere } from "../../syntax/schemaorg/data-rules.ts";

/** Type -> properties of which it needs one, and what to expect. */
const DEMANDS: Readonly<Record<string, readonly [readonly string[], string]>> = {
  Comment: [["text", "articleBody", "description", "sharedContent", "video", "image"], "its words"],
  Question: [["acceptedAnswer", "suggestedAnswer", "answerCount"], "an Answer"],
  Answer: [["text", "articleBody", "description"], "its words"],
  InteractionCounter: [["userInteractionCount"], "a number"],
  Offer: [["price", "priceSpecification", "lowPrice", "itemOffered"], "a number"],
  Place: [
    ["name", "address", "geo", "latitude", "url", "alternateName", "sameAs", "identifier", "hasMap"],
    "a name, an address or coordinates",
  ],
  Recipe: [["image"], "a picture of the dish"],
  HowToStep: [["text", "name", "itemListElement", "url"], "its words"],
  MonetaryAmount: [["value", "minValue", "maxValue"], "a number"],
};

export const rule = onNode(
  {
    id: "newsroom/part-missing",
    types: [
      "Comment",
      "Question",
      "Answer",
      "InteractionCounter",
      "Offer",
      "Place",
      "Recipe",
      "HowToStep",
      "MonetaryAmount",
    ],
    severity: "warning",
    title: "A node lacks what it is there for",
    why: "Consumers drop it: a question without an answer, a comment without words, an offer without a price.",
    mend: "Give what is missing, or leave the node out.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Comment", text: "Thank you." } },
      {
        bad: { "@context": "https://schema.org", "@type": "Comment", dateCreated: "2026-02-02" },
        says: ["Comment has no text, expected its words"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Question", name: "Who decides?" },
        says: ["Question has no acceptedAnswer, expected an Answer"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Place", telephone: "+994 12 555 01 01" },
        says: ["Place has no name, expected a name, an address or coordinates"],
      },
    ],
  },
  (node, _context, graph) => {
    for (const type of node.types) {
      const demand = Object.hasOwn(DEMANDS, type) ? DEMANDS[type] : undefined;
      if (demand === undefined) continue;
      const [names, expected] = demand;
      if (names.some((name) => isPresent(node.value[name])) || isReference(node)) return NOTHING;
      const holder = node.parent === undefined ? undefined : graph.nodes[node.parent];
      // offers of events are another rule's
      if (type === "Offer" && (holder === undefined || holder.types.some((each) => each.includes("Event"))))
        return NOTHING;
      if (node.id !== undefined && names.some((name) => saysElsewhere(node, name, graph))) return NOTHING;
      return [
        {
          at: node.pointer,
          message: `${type} has no ${names[0]}, expected ${expected}`,
          data: { property: names[0] ?? "" },
        },
      ];
    }
    return NOTHING;
  },
);
