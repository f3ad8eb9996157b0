/** A news article is published by a person. */
import { firstText, inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf, resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "newsroom/publisher-person",
    severity: "warning",
    types: ["NewsArticle"],
    properties: ["publisher"],
    title: "A news article is published by a person",
    why: "News is published by a medium; mostly author and publisher have been swapped.",
    mend: "Name the medium as NewsMediaOrganization.",
    spec: "https://schema.org/publisher",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          publisher: { "@type": "NewsMediaOrganization", name: "The News" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          publisher: { "@type": "Person", name: "Ann Lee" },
        },
        says: ["publisher is the Person Ann Lee, expected an Organization"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "publisher", (element, at) => {
      const person = resolve(element, graph);
      const type = person?.["@type"];
      if (person === undefined || typeof type !== "string" || !isA([type], "Person")) return undefined;
      const id = person["@id"];
      const isHeldHere = typeof id !== "string" || indexOf(graph).byId.get(id)?.node?.value !== person;
      const name = firstText(person.name);
      return {
        at: isHeldHere ? `${at}/@type` : at,
        message: `publisher is the Person${name === undefined ? "" : ` ${name}`}, expected an Organization`,
      };
    }),
);
