/** The body that a common noun after a post means where the text has named one: `директор музея`, `гендиректор компании`. */
import type { Claim } from "../../types.ts";
import { isCapital, wordsOfEntry } from "../phrases/declined-words.ts";
import { lastBodies, type Neighbours } from "../phrases/owners.ts";
import type { Found } from "../reading/found.ts";
import { matchOf, type Text } from "../reading/reading.ts";
import { Case } from "../words/paradigms.ts";
import { claim } from "./declined-offices.ts";

/** An affiliation for the common noun in the genitive among some tokens; only if one body alone can be meant. */
export function meantBody(text: Text, from: number, to: number, around: Neighbours): Claim | undefined {
  for (let at = from + 1; at < to; at++) {
    const head = isCapital(text.tokens[at]) ? undefined : matchOf(text, at, "body-head");
    if (!head || head.to > at + 1 || around.starting(at).length) continue;
    const base = wordsOfEntry(head.entry, text)[0]!;
    if (!text.tokens[at]!.form.readings.some((one) => one.base === base && one.cut > 0 && one.tags & Case.genitive))
      continue;
    const names = new Set<string>();
    for (const body of lastBodies(around, at)) if (isCalled(text, body, base, head.entry.type)) names.add(body.name);
    const [name, other] = names;
    return name !== undefined && other === undefined ? claim(text, name, at, at + 1, "affiliation/meant") : undefined;
  }
  return undefined;
}

/** True if a noun is a body's own, or that of all firms. */
const isCalled = (text: Text, { name, type }: Found, base: string, firm: string | undefined): boolean =>
  text.compiled
    .fold(name)
    .split(/[^\p{L}]+/u)
    .includes(base) ||
  (firm === "Corporation" && type === firm);
