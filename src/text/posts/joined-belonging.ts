/** What somebody belongs to by a small word or a membership behind the name: `of the Labour Party`, `with the Coast Guard`, `a Democrat from Ohio`. */
import { isGenitiveHere } from "../phrases/runs.ts";
import { isCapital, matchOf, says, type Text } from "../reading/reading.ts";
import { type Holder, holderAt, type PhraseGround, pastDeterminers } from "./joined-holders.ts";
import { type Attributes, claimOf } from "./posts.ts";

/** What was read after a name, and the token that it ends before. */
export interface After extends Pick<Attributes, "posts" | "affiliations"> {
  to: number;
}

/** `Lee Cheuk-yan of the Labour Party`, `President Varela of Panama`; a town alone says only where somebody lives. */
export function belonging(ground: PhraseGround, from: number, before: Attributes, out: After): boolean {
  const { text } = ground;
  // Marchbank, of the Nick Xenophon Team
  let comma = text.tokens[from]?.form.text === "," ? 1 : 0;
  if (comma && says(text, from + 1, "formerly")) comma++;
  const link = from + comma;
  const isFrom = says(text, link, "from");
  if (says(text, link, "at") || says(text, link, "with")) return besideBody(ground, from, comma, out);
  if (!isFrom && !says(text, link, "of")) return false;
  const at = pastDeterminers(ground, from + comma + 1);
  const holder = holderAt(ground, at, text.tokens.length);
  if (!holder?.name || holder.kind === "people" || ground.nameEnd(at)) return false;
  if (comma && (holder.kind !== "body" || holder.rule)) return false;
  out.to = holder.to;
  if (holder.kind === "place" && (isFrom || (!before.posts.length && !isCountry(ground, at)))) return true;
  if (holder.genitive && !isCapital(text.tokens[holder.to])) {
    // publishers X of Italy's la Repubblica
    const owned = holderAt(ground, holder.to, text.tokens.length);
    if (!owned?.name) return true;
    out.affiliations.push(claimOf(text, owned.name, owned.from, owned.to, "affiliation/of"));
    out.to = owned.to;
    return true;
  }
  if (before.affiliations.length && holder.kind === "place") return true;
  out.affiliations.push(claimOf(text, holder.name, holder.from, holder.to, "affiliation/of"));
  return true;
}

const isCountry = ({ around }: PhraseGround, at: number): boolean =>
  around.starting(at).some(({ kind, type }) => kind === "place" && type === "Country");

/** `Tom Alderton with the Coast Guard said`, `Tom Alderton, with the Coast Guard, said`: somebody who speaks for a body. */
function besideBody(ground: PhraseGround, from: number, comma: number, out: After): boolean {
  const { text } = ground;
  const at = pastDeterminers(ground, from + comma + 1);
  const holder = holderAt(ground, at, text.tokens.length);
  if (holder?.kind !== "body" || holder.genitive || ground.nameEnd(at)) return false;
  const isClosed = text.tokens[holder.to]?.form.text === ",";
  if (comma ? !isClosed : !isClosed && !matchOf(text, holder.to, "speech")) return false;
  out.affiliations.push(claimOf(text, holder.name, holder.from, holder.to, "affiliation/beside"));
  out.to = holder.to;
  return true;
}

/** `a Democrat from Ohio`, `a Republican,`; `a 10-year veteran of the Coast Guard`: what somebody is counted among. */
export function membership(ground: PhraseGround, from: number, out: After): boolean {
  const { text } = ground;
  const { tokens, compiled } = text;
  let at = from;
  while (at < from + 2 && compiled.determiners.has(tokens[at]?.form.folded ?? "")) at++;
  if (at === from) return false;
  const party = matchOf(text, at, "party");
  if (party && !isCapital(tokens[party.to]) && isCapital(tokens[at]) && !isGenitiveHere(text, party.to - 1)) {
    const name = party.entry.type ?? party.entry.base;
    out.affiliations.push(claimOf(text, name, at, party.to, "affiliation/member"));
    out.to = party.to;
    return true;
  }
  while (at < from + 6 && isPlain(text, at) && !compiled.members.has(tokens[at]!.form.folded)) at++;
  const isTied = says(text, at + 1, "of") || says(text, at + 1, "at") || says(text, at + 1, "with");
  if (!isTied || !compiled.members.has(tokens[at]?.form.folded ?? "")) return false;
  const next = pastDeterminers(ground, at + 2);
  const holder: Holder | undefined = holderAt(ground, next, tokens.length);
  if (holder?.kind !== "body" || holder.rule || holder.genitive) return false;
  out.affiliations.push(claimOf(text, holder.name, holder.from, holder.to, "affiliation/member"));
  out.to = holder.to;
  return true;
}

/** A number with its unit or an adjective: `10-year`, `longtime`. */
const isPlain = (text: Text, at: number): boolean => {
  const token = text.tokens[at];
  return (
    token?.kind === "number" || (token?.kind === "word" && token.form.shape === "lower") || token?.form.text === "-"
  );
};
