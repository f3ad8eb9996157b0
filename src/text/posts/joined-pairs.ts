/** Several people of several countries in one phrase, one each: `Polish and Czech foreign ministers, A and B`. */
import type { Claim } from "../../types.ts";
import { isCapital, joinsList, matchOf, type Text } from "../reading/reading.ts";
import type { PostPhrase } from "./joined-phrases.ts";
import { claimOf } from "./posts.ts";

/** The countries that a phrase about several people names side by side, in their order; none if it names fewer than two. */
export function statesOf(text: Text, phrase: Pick<PostPhrase, "from">): Claim[] {
  const out: Claim[] = [];
  let from = phrase.from;
  while (!stateAt(text, from) && text.compiled.determiners.has(text.tokens[from]?.form.folded ?? "")) from++;
  if (!stateAt(text, from)) return out;
  for (let step = 0; step < 6; step++) {
    const state = stateAt(text, from);
    if (!state) break;
    out.unshift(claimOf(text, state.name, from, state.to, "affiliation/people"));
    const link = from - 1;
    if (!joinsList(text, link)) break;
    const to = joinsList(text, link - 1) ? link - 1 : link;
    const before = [to - 1, to - 2].find((at) => at >= 0 && stateAt(text, at)?.to === to);
    if (before === undefined) break;
    from = before;
  }
  return out.length > 1 ? out : [];
}

/** A people that begins at a token, and its country. */
function stateAt(text: Text, at: number): { readonly name: string; readonly to: number } | undefined {
  const people = isCapital(text.tokens[at]) ? matchOf(text, at, "demonym") : undefined;
  return people?.entry.type ? { name: people.entry.type, to: people.to } : undefined;
}
