/** Later mentions of a body by a part of its name: `the Foundation` after the Andy Warhol Foundation, the team in a headline in capitals. */

import { isGenitiveHere, runsOf } from "../phrases/runs.ts";
import { coverOf, type Found } from "../reading/found.ts";
import type { Text } from "../reading/reading.ts";
import { bodyAt } from "./signs.ts";

/** Other mentions of bodies that were found: the whole name in a loud headline, its head alone behind an article. */
export function againOf(text: Text, found: readonly Found[]): Found[] {
  const { compiled } = text;
  const byFirst = new Map<string, Found[]>();
  const byLast = new Map<string, Found | null>();
  for (const one of found) {
    if (one.to - one.from < 2 || one.rule === "organization/national") continue;
    const first = text.tokens[one.from]!.form.folded;
    (byFirst.get(first) ?? byFirst.set(first, []).get(first)!).push(one);
    const words = compiled.fold(one.name).split(" ");
    for (const word of one.rule === "organization/tail" ? [words[0]!] : [words.at(-1)!]) {
      const other = byLast.get(word);
      byLast.set(word, other === undefined || other?.name === one.name ? one : null);
    }
  }
  const covered = coverOf(text, found);
  const out: Found[] = [];
  for (const run of runsOf(text).all) {
    for (let at = run.from; at < run.to; at++) {
      const whole = covered[at]
        ? undefined
        : byFirst.get(text.tokens[at]!.form.folded)?.find((one) => isSame(text, one, at, run.to));
      if (!whole) continue;
      const to = at + whole.to - whole.from;
      out.push({ ...bodyAt(text, at, to, whole.type, "organization/again"), name: whole.name });
      covered.fill(1, at, to);
    }
    const { from, to } = run;
    if (to !== from + 1 || covered[from] || text.tokens[from]!.form.shape !== "capital") continue;
    const short = bodyAt(text, from, to, "Organization", "organization/short");
    const long = byLast.get(compiled.fold(short.name));
    if (!long || long.from > from) continue;
    if (
      compiled.articles.has(text.tokens[from - 1]?.form.folded ?? "") ||
      (long.type === "SportsTeam" && isBegun(text, from))
    )
      out.push({ ...short, type: long.type, also: [long.name] });
  }
  return out;
}

/** A team's name needs no article: `Queens' head coach`. */
const isBegun = (text: Text, at: number): boolean =>
  isGenitiveHere(text, at) || text.tokens[at]!.form.shape === "capital";

function isSame(text: Text, { from, to }: Found, at: number, end: number): boolean {
  if (at + to - from > end) return false;
  for (let index = 0; index < to - from; index++) {
    if (text.tokens[from + index]!.form.folded !== text.tokens[at + index]!.form.folded) return false;
  }
  return true;
}
