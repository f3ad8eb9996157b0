/** The @id of a node stands as plain text where the node is meant. */
import { clip, NOTHING, onNode, textsOf } from "../../syntax/schemaorg/data-rules.ts";
import { indexOf } from "../../syntax/schemaorg/graph-index.ts";
import type { Finding } from "../../types.ts";

export const rule = onNode(
  {
    id: "newsroom/id-as-text",
    forms: ["text", "list"],
    severity: "warning",
    properties: [
      "author",
      "creator",
      "editor",
      "contributor",
      "publisher",
      "sourceOrganization",
      "about",
      "mentions",
      "location",
      "organizer",
      "performer",
      "worksFor",
      "affiliation",
      "parentOrganization",
      "address",
      "breadcrumb",
      "primaryImageOfPage",
    ],
    title: "The @id of a node stands as plain text",
    why: "Text is no reference: consumers read it as a name.",
    mend: 'Write {"@id": "..."}.',
    spec: "https://www.w3.org/TR/json-ld11/#node-identifiers",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Road opens", publisher: { "@id": "https://news.example/#org" } },
            { "@type": "Organization", "@id": "https://news.example/#org", name: "The News" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            { "@type": "NewsArticle", headline: "Road opens", publisher: "https://news.example/#org" },
            { "@type": "Organization", "@id": "https://news.example/#org", name: "The News" },
          ],
        },
        says: [
          'publisher is the text https://news.example/#org, expected the reference {"@id": "https://news.example/#org"}',
        ],
      },
    ],
  },
  (node, _context, graph, name = "") => {
    const value = node.value[name];
    if (typeof value !== "string" && !Array.isArray(value)) return NOTHING;
    const found = textsOf(value, `${node.pointer}/${name}`).flatMap(({ text, at }): readonly Finding[] => {
      if (!text.includes(":") && !text.startsWith("#")) return NOTHING;
      const held = indexOf(graph).byId.get(text)?.node;
      if (held === undefined || graph.syntax !== "json-ld") return NOTHING;
      const message = `${name} is the text ${clip(text)}, expected the reference {"@id": ${JSON.stringify(clip(text))}}`;
      return [{ at, message, fix: { description: "Write a reference", replacement: { "@id": text }, of: text } }];
    });
    return found.length === 0 ? NOTHING : found;
  },
);
