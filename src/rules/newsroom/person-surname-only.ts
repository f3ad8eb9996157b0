/** A person is given by family name alone. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "newsroom/person-surname-only",
    types: ["Person"],
    properties: ["name"],
    severity: "info",
    title: "A person is given by family name alone",
    why: "The same graph knows the full name, so one person has become two.",
    mend: "Use the full name, and one @id for both.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          about: [{ "@type": "Person", name: "Ann Lee" }],
          mentions: [{ "@type": "Person", name: "Bob Roe" }],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          about: [{ "@type": "Person", name: "Ann Lee" }],
          mentions: [{ "@type": "Person", name: "Lee" }],
        },
        says: ['Name is "Lee" alone, expected "Ann Lee" as elsewhere in the graph'],
      },
    ],
  },
  (node, _context, graph) => {
    const name = firstText(node.value.name)?.trim();
    if (name === undefined || name.length < 3 || /\s/.test(name)) return NOTHING;
    const fuller = graph.nodes.find(
      (other) =>
        other !== node && isA(other.types, "Person") && firstText(other.value.name)?.trim().endsWith(` ${name}`),
    );
    return fuller === undefined
      ? NOTHING
      : [
          {
            at: `${node.pointer}/name`,
            message: `Name is ${JSON.stringify(name)} alone, expected ${JSON.stringify(firstText(fuller.value.name))} as elsewhere in the graph`,
          },
        ];
  },
);
