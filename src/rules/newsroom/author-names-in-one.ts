/** One author holds the names of several. */
import { holdsOddAuthor } from "../../syntax/schemaorg/bylines.ts";
import { elementsOf, onNode } from "../../syntax/schemaorg/data-rules.ts";
import type { Finding, Json, JsonObject } from "../../types.ts";

export const rule = onNode(
  {
    id: "newsroom/author-names-in-one",
    entry: holdsOddAuthor,
    forms: ["list", "things", "object"],
    types: ["CreativeWork"],
    properties: ["author", "creator"],
    severity: "warning",
    title: "One author holds the names of several",
    why: "Consumers take the first name, or all of them for one person.",
    mend: "Give each author an object of its own.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          author: [
            { "@type": "Person", name: "Ann Lee" },
            { "@type": "Person", name: "Leyla Aliyeva" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          author: { "@type": "Person", name: ["Ann Lee", "Leyla Aliyeva"] },
        },
        says: ["author has 2 names, expected an author for each"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          author: [[{ "@type": "Person", name: "Ann Lee" }]],
        },
        says: ["author is a list within a list, expected one list"],
      },
    ],
  },
  (node, _context, _graph, name = "") =>
    elementsOf(node.value[name], `${node.pointer}/${name}`).flatMap(({ value, at }): readonly Finding[] => {
      if (Array.isArray(value)) {
        const message = `${name} is a list within a list, expected one list`;
        return [{ at, message, ...(value.length === 1 ? fixOf(value[0] as Json) : {}) }];
      }
      const author = typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
      const names = author?.name;
      if (author === undefined || !Array.isArray(names) || !names.every((each) => typeof each === "string")) return [];
      if (new Set(names).size < 2) return [];
      // what else it says may be true of one of them only, and a list inside a list would be wrong again
      const isPlain = Object.keys(author).every((key) => key === "@type" || key === "name");
      const each = names.map((one) => ({ ...author, name: one }));
      const isAlone = !Array.isArray(node.value[name]);
      const message = `${name} has ${names.length} names, expected an author for each`;
      return isPlain && isAlone ? [{ at, message, ...fixOf(each) }] : [{ at: `${at}/name`, message }];
    }),
);

function fixOf(replacement: Json): Pick<Finding, "fix"> {
  return { fix: { description: "Give each author an object of its own", replacement } };
}
