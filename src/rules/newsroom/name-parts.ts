/** A given or family name is not in the name. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** True if the name stands with an initial for the part: A. Lee. */
function isInitial(whole: string, part: string): boolean {
  const [first = ""] = part.trim();
  return whole.split(/\s+/).some((word) => /^\p{L}\.?$/u.test(word) && folded(word).startsWith(folded(first)));
}

export const rule = onNode(
  {
    id: "newsroom/name-parts",
    severity: "warning",
    types: ["Person"],
    properties: ["givenName", "familyName"],
    title: "A given or family name is not in the name",
    why: "The parts are of another person, or of another form of the name.",
    mend: "Write the same person in name, givenName and familyName.",
    spec: "https://schema.org/givenName",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          givenName: "Ann",
          familyName: "Lee",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          givenName: "Leyla",
          familyName: "Lee",
        },
        says: ['givenName is "Leyla" and name "Ann Lee", expected a part of the name'],
      },
    ],
  },
  (node, _context, _graph, name = "") => {
    const part = firstText(node.value[name]);
    const names = [node.value.name, node.value.alternateName].flat().filter((text) => typeof text === "string");
    // whoever has no name is told of as such
    if (part === undefined || firstText(node.value.name) === undefined || part.trim() === "") return NOTHING;
    if (names.some((whole) => folded(whole).includes(folded(part)) || isInitial(whole, part))) return NOTHING;
    const message = `${name} is ${JSON.stringify(clip(part))} and name ${JSON.stringify(clip(names[0] ?? ""))}, expected a part of the name`;
    return [{ at: `${node.pointer}/${name}`, message, related: [{ at: `${node.pointer}/name`, message: "name" }] }];
  },
);
