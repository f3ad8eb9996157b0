/** Offices whose body the text says through another person or in brackets: the deputy of the one just named, `Ad Soyad (Türkiyə)`. */
import type { Neighbours } from "../phrases/owners.ts";
import type { Text } from "../reading/reading.ts";
import { claimOf, type Described } from "./posts.ts";

/** Gives those who have no affiliation the one of the person whose office theirs depends on, or the country in the brackets behind them. */
export function relate(text: Text, described: readonly Described[], around: Neighbours): void {
  for (const [index, { mention, attributes }] of described.entries()) {
    if (attributes.affiliations.length) continue;
    const country = countryBehind(text, mention.to, around);
    const above = described[index - 1];
    if (country) attributes.affiliations.push(country);
    else if (above && isUnder(text, attributes, above)) attributes.affiliations.push(...above.attributes.affiliations);
  }
}

/** `Ad Soyad (İspaniya)`, `Ad Soyad (hamısı Norveç)`. */
function countryBehind(text: Text, at: number, around: Neighbours): ReturnType<typeof claimOf> | undefined {
  if (text.tokens[at]?.form.text !== "(") return undefined;
  for (const from of [at + 1, at + 2]) {
    const place = around.starting(from).find(({ kind, type }) => kind === "place" && type === "Country");
    if (place && text.tokens[place.to]?.form.text === ")")
      return claimOf(text, place.name, place.from, place.to, "affiliation/bracketed");
  }
  return undefined;
}

/** True if an office is that of a deputy or helper of the person before: sədr A, sədr müavini B; `onun müavini B`. */
function isUnder(text: Text, { posts, from }: Described["attributes"], above: Described): boolean {
  const post = posts[0];
  if (!post || text.sentenceOf[from] !== text.sentenceOf[above.mention.from]) return false;
  if (text.compiled.pronouns.has(text.tokens[from - 1]?.form.folded ?? "")) return true;
  const [head = "", dependent] = post.value.toLowerCase().split(" ");
  const held = above.attributes.posts[0]?.value.toLowerCase().split(" ") ?? [];
  return dependent !== undefined && held.some((word) => word.length > 3 && head.startsWith(word));
}
