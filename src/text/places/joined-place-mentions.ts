/** What a found place brings with it: its other mentions, and the letters that stand for it. */

import { genitiveAt, runsOf } from "../phrases/runs.ts";
import { type Found, nameOf } from "../reading/found.ts";
import type { Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";

/** A place at tokens, without the genitive mark of its last word. */
export function placeAt(text: Text, from: number, to: number, type: string | undefined, rule: string): Found {
  const reading = genitiveAt(text, to - 1);
  return {
    kind: "place",
    from,
    to,
    name: nameOf(text, from, to, reading),
    type: type ?? "Place",
    rule,
    tags: reading ? Tag.genitive : 0,
  };
}

const situated = new Set(["place/in region", "place/preposition", "place/generic", "place/dateline"]);

/** Other mentions of places that only their situation gave away. */
export function otherMentions(text: Text, found: readonly Found[]): Found[] {
  const names = new Map(
    found.filter(({ rule }) => situated.has(rule)).map((one) => [text.compiled.fold(one.name), one]),
  );
  if (!names.size) return [];
  const begun = new Set(found.map(({ from }) => from));
  const out: Found[] = [];
  for (const run of runsOf(text).all) {
    const again = placeAt(text, run.from, run.to, "Place", "place/again");
    const one = names.get(text.compiled.fold(again.name));
    if (one && !begun.has(run.from)) out.push({ ...again, type: one.type });
  }
  return out;
}

/** `Kennedy Space Center (KSC)`, and KSC wherever it stands after that. */
export function acronymsOfPlaces(text: Text, found: readonly Found[]): Found[] {
  const long = new Map<string, Found>();
  for (const one of found) {
    const inside = text.tokens[one.to + 1];
    if (one.to === one.from + 1 || text.tokens[one.to]?.form.text !== "(" || text.tokens[one.to + 2]?.form.text !== ")")
      continue;
    if (inside?.form.shape === "upper" && inside.form.plain[0] === one.name[0]) long.set(inside.form.folded, one);
  }
  const out: Found[] = [];
  for (let at = 0; long.size && at < text.tokens.length; at++) {
    const reading = genitiveAt(text, at);
    const one = long.get(reading?.base ?? text.tokens[at]!.form.folded);
    if (one && text.tokens[at]!.form.shape === "upper")
      out.push({ ...placeAt(text, at, at + 1, one.type, "place/acronym"), also: [one.name] });
  }
  return out;
}
