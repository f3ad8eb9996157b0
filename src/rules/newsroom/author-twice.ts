/** An author stands twice. */
import { holdsOddAuthor } from "../../syntax/schemaorg/bylines.ts";
import { clip, elementsOf, firstText, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import type { Finding } from "../../types.ts";

export const rule = onNode(
  {
    id: "newsroom/author-twice",
    entry: holdsOddAuthor,
    types: ["Article"],
    properties: ["author"],
    severity: "warning",
    title: "An author stands twice",
    why: "The article seems to have one author more than it has.",
    mend: "Take one out.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: [
            { "@type": "Person", name: "Ann Lee" },
            { "@type": "Person", name: "Bob Roe" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: [
            { "@type": "Person", name: "Ann Lee" },
            { "@type": "Person", name: "Ann Lee" },
          ],
        },
        says: ['Author "Ann Lee" stands twice, expected once'],
      },
    ],
  },
  (node, _context, graph) => {
    const seen = new Set<string>();
    const found: Finding[] = [];
    for (const { value, at } of elementsOf(node.value.author, `${node.pointer}/author`)) {
      const name = typeof value === "string" ? value : firstText(resolve(value, graph)?.name);
      if (name === undefined) continue;
      const folded = name.trim().toLowerCase();
      if (seen.has(folded)) {
        const isNamedHere = typeof value === "object" && value !== null && Object.hasOwn(value, "name");
        const message = `Author ${JSON.stringify(clip(name))} stands twice, expected once`;
        found.push({ at: isNamedHere ? `${at}/name` : at, message });
      }
      seen.add(folded);
    }
    return found;
  },
);
