/** Parts of a body whose names are mostly in small letters: `Milli Məclisin Hüquq siyasəti və dövlət quruculuğu komitəsi`. */
import { joinsList, matchOf, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";
import { isGenitive } from "./word-cases.ts";

/** How many tokens such a name may have before its noun. */
const longest = 12;

/** The token where the name of a part begins: the capital behind the genitive of the body it is a part of; -1 if no such name ends at `head`. */
export function unitStart(text: Text, head: number): number {
  if (!text.compiled.stems) return -1;
  for (let at = head - 1; at > Math.max(0, head - longest); at--) {
    const { kind, form } = text.tokens[at]!;
    if (kind === "word" ? !isInside(text, at) : !joinsList(text, at)) return -1;
    if (form.shape === "capital") return isOwned(text, at) ? at : -1;
  }
  return -1;
}

/** True for what may stand in such a name: nouns and adjectives, in no case that a verb asks for. */
function isInside(text: Text, at: number): boolean {
  const { form } = text.tokens[at]!;
  return (
    (form.shape === "lower" || form.shape === "capital") &&
    !matchOf(text, at, "speech", "hold", "post") &&
    !form.readings.some(({ tags, cut }) => cut > 1 && tags & (Tag.finite | Tag.participle))
  );
}

/** True behind a body in the genitive: Məclisin, Nazirliyin. */
function isOwned(text: Text, at: number): boolean {
  const owner = text.tokens[at - 1];
  return (
    owner?.kind === "word" &&
    isGenitive(owner) &&
    (owner.form.shape !== "lower" || !!matchOf(text, at - 1, "body-head", "body"))
  );
}
