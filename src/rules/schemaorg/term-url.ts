/** A value names a term of schema.org that there is not. */
import { isObject } from "../../syntax/json/json.ts";
import { clip, elementsOf, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { enumerationsOf, isType, propertyOf, suggestType } from "../../syntax/schemaorg/schemaorg.ts";
import { shapeOf } from "../../syntax/schemaorg/value-shapes.ts";
import type { Finding, Json } from "../../types.ts";

const TERM = /^https?:\/\/(?:www\.)?schema\.org\/([A-Za-z][A-Za-z0-9]{1,60})$/;

export const rule = onGraph(
  {
    id: "schemaorg/term-url",
    gate: ({ text }) => text.includes("schema.org/"),
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
  ({ nodes }) => {
    const found: Finding[] = [];
    for (const { value, pointer } of nodes) {
      for (const key in value) {
        if (key.startsWith("@") || key === "url" || key === "sameAs") continue;
        for (const { value: element, at } of elementsOf(value[key], `${pointer}/${key}`)) {
          const text = textOf(element);
          const name = text === undefined ? undefined : TERM.exec(text)?.[1];
          if (text === undefined || name === undefined || isTerm(name) || isChoice(key)) continue;
          const meant = suggestType(name);
          const expected = meant === undefined ? "a term that schema.org has" : `https://schema.org/${meant}`;
          const place = typeof element === "string" ? at : `${at}/@id`;
          found.push({ at: place, message: `${key} is "${clip(text)}", expected ${expected}` });
        }
      }
    }
    return found;
  },
);

/** The text of a value, or the address that it only points at. */
function textOf(value: Json): string | undefined {
  if (typeof value === "string") return value;
  if (!isObject(value)) return undefined;
  const id = value["@id"];
  return typeof id === "string" && Object.keys(value).length === 1 ? id : undefined;
}

function isTerm(name: string): boolean {
  return isType(name) || propertyOf(name) !== undefined || enumerationsOf(name) !== undefined;
}

/** True for a property whose values are chosen from a list: those are held against it elsewhere. */
function isChoice(property: string): boolean {
  const known = propertyOf(property);
  return known !== undefined && shapeOf(known).enumerations.length > 0;
}
