/** The office that a person named behind its noun is put into: `ÖSYM Başkanlığına Prof. Dr. Ad Soyad atandı`. */
import { isGivenOffice, officeOf } from "../phrases/offices.ts";
import type { Neighbours } from "../phrases/owners.ts";
import { nameOf } from "../reading/found.ts";
import { endingAt, type Text } from "../reading/reading.ts";
import { claimOf, type PostRead } from "./posts.ts";

/** Genel Müdürlüğü: an office that a lexicon knows in two words is the noun of both (Genel Müdür), and the second no part of the first. */
const isWhole = ({ tokens, compiled }: Text, at: number, bare: string): boolean =>
  !!compiled.lexicon
    .get(tokens[at - 1]!.form.folded)
    ?.next?.get(compiled.fold(bare))
    ?.entries?.some(({ role }) => role === "post");

/** What the noun of an office that ends before a token says of the person named there. */
export function officeBefore(text: Text, to: number, around: Neighbours): PostRead | undefined {
  const at = to - 1;
  const office = at >= 0 && isGivenOffice(text, at) ? officeOf(text, at) : undefined;
  if (!office) return undefined;
  let from = at;
  for (let step = 0; step < 5 && !around.ending(from).length; step++) {
    const before = endingAt(text, from, ["post-modifier", "field", "post"]);
    if (!before || before.last.cut) break;
    from = before.from;
  }
  const owner = around.ending(from)[0];
  const value =
    from < at
      ? `${nameOf(text, from, at)} ${isWhole(text, at, office.bare) ? office.bare : office.possessed}`
      : office.bare;
  return {
    posts: [claimOf(text, value, from, to, "post/appointed")],
    affiliations: owner ? [claimOf(text, owner.name, owner.from, owner.to, "affiliation/appointed")] : [],
    from: owner?.from ?? from,
  };
}
