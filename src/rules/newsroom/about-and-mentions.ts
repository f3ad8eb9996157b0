/** Something is both what an article is about and mentioned in passing. */

import { clip, elementsOf, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import type { Json, Subjects } from "../../types.ts";

function identity(value: Json, graph: Subjects["graph"]): string | undefined {
  if (typeof value === "string") return value;
  const object = resolve(value, graph);
  return firstText(object?.["@id"]) ?? firstText(object?.name);
}

export const rule = onNode(
  {
    id: "newsroom/about-and-mentions",
    types: ["CreativeWork"],
    properties: ["mentions"],
    severity: "warning",
    title: "Something is both what an article is about and mentioned in passing",
    why: "about is the subject, mentions is the rest; both together say nothing.",
    mend: "Keep it in about.",
    spec: "https://schema.org/about",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          about: { "@type": "Person", name: "Ann Lee" },
          mentions: { "@type": "Person", name: "Bob Roe" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          about: { "@type": "Person", name: "Ann Lee" },
          mentions: [{ "@type": "Person", name: "Ann Lee" }],
        },
        says: ["Ann Lee stands in about and in mentions, expected one of them"],
      },
    ],
  },
  (node, _context, graph) => {
    const { about, mentions } = node.value;
    if (about === undefined || mentions === undefined) return NOTHING;
    const subjects = new Set(elementsOf(about, "").map(({ value }) => identity(value, graph)));
    return elementsOf(mentions, `${node.pointer}/mentions`).flatMap(({ value, at }) => {
      const who = identity(value, graph);
      return who !== undefined && subjects.has(who)
        ? [{ at, message: `${clip(who)} stands in about and in mentions, expected one of them` }]
        : [];
    });
  },
);
