/** A value names a term of schema.org that there is not. */
import { clip, onNode, textsOf } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { enumerationsOf, isType, propertyOf, suggestType } from "../../syntax/schemaorg/schemaorg.ts";
import { shapeOf } from "../../syntax/schemaorg/value-shapes.ts";
import type { Finding, Json, NodeView } from "../../types.ts";

const TERM = /^https?:\/\/(?:www\.)?schema\.org\/([A-Za-z][A-Za-z0-9]{1,60})$/;

export const rule = onNode(
  {
    id: "schemaorg/term-url",
    gate: isOdd,
    severity: "error",
    title: "A value names a term of schema.org that there is not",
    why: "Consumers compare such addresses letter by letter: an action or a status of another name says nothing.",
    mend: "Write the name as schema.org has it.",
    spec: "https://schema.org/docs/full.html",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "InteractionCounter",
          interactionType: "https://schema.org/FollowAction",
          userInteractionCount: 4,
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "InteractionCounter",
          interactionType: "https://schema.org/FollowsAction",
          userInteractionCount: 4,
        },
        says: ['interactionType is "https://schema.org/FollowsAction", expected https://schema.org/FollowAction'],
      },
    ],
  },
  (node) =>
    addressesIn(node).flatMap(({ property, text, at }): readonly Finding[] => {
      const name = TERM.exec(text)?.[1];
      if (name === undefined || isTerm(name) || isChoice(property)) return [];
      const meant = suggestType(name);
      const expected = meant === undefined ? "a term that schema.org has" : `https://schema.org/${meant}`;
      return [{ at, message: `${property} is "${clip(text)}", expected ${expected}` }];
    }),
);

/** The texts of a node's members, and its own address where it only points at a thing, each with the property that holds it. */
function addressesIn({ pointer, id, property, value }: NodeView) {
  const names = Object.keys(value);
  const own =
    names.length === 1 && id !== undefined ? [{ property: property ?? "@id", text: id, at: `${pointer}/@id` }] : [];
  const texts = names.flatMap((name) =>
    textsOf(value[name] as Json, `${pointer}/${name}`).map((found) => ({ property: name, ...found })),
  );
  return [...own, ...texts].filter(
    ({ property: name }) => !name.startsWith("@") && name !== "url" && name !== "sameAs",
  );
}

function isTerm(name: string): boolean {
  return isType(name) || propertyOf(name) !== undefined || enumerationsOf(name) !== undefined;
}

/** True for a property whose values are chosen from a list: those are held against it elsewhere. */
function isChoice(property: string): boolean {
  const known = propertyOf(property);
  return known !== undefined && shapeOf(known).enumerations.length > 0;
}
