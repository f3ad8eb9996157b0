/** Short names of bodies and countries in the fullest form that the text has: USI, the Council, U.S. */
import type { Claim } from "../../types.ts";
import type { Neighbours } from "../phrases/owners.ts";
import { matchOf, openedBy, type Text } from "../reading/reading.ts";
import { rolesOf } from "../words/lexicon.ts";

/** An affiliation under the fullest name that the text gives it. */
export function inFull(text: Text, around: Neighbours, claim: Claim): Claim {
  const value = longForm(text, around, claim.value) ?? claim.value;
  return value === claim.value ? claim : { ...claim, value };
}

function longForm(text: Text, around: Neighbours, value: string): string | undefined {
  if (/^(?:\p{Lu}\.){2,}$/u.test(value)) return spelledOut(text, value);
  if (/^\p{Lu}{2,6}$/u.test(value)) {
    const tied = around.bodies.find(
      ({ name, also }) => name === value && also?.length && also[0]!.length > value.length + 3,
    );
    const isWritten = tied?.rule.endsWith("tied") ? tied.also![0] : undefined;
    return isWritten ?? around.bodies.find(({ name }) => initialsOf(name) === value)?.name;
  }
  if (value.includes(" ") || isPlace(text, value)) return undefined;
  return around.bodies.find(({ name }) => name.endsWith(` ${value}`))?.name;
}

/** Australia is not short for the High Court of Australia. */
const isPlace = (text: Text, value: string): boolean =>
  text.compiled.formOf(value).hits.some(({ node }) => !!node.entries?.some(({ role }) => role === "place"));

/** U.S. where the text has United States too. */
function spelledOut(text: Text, value: string): string | undefined {
  const letters = value.replaceAll(".", "");
  for (const at of openedBy(text, rolesOf("place"))) {
    const place = matchOf(text, at, "place");
    if (place && place.to === at + letters.length && place.entry.type === "Country") {
      const words = text.text.slice(text.tokens[at]!.start, text.tokens[place.to - 1]!.end).replace(/['’]s?$/u, "");
      if (initialsOf(words) === letters) return words;
    }
  }
  return undefined;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
