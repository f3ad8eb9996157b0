/** What follows a name: an apposition, brackets, `of the Labour Party`, `who leads X`, `was a painter`. */

import type { Claim } from "../../types.ts";
import type { PersonMention } from "../people/person-mention.ts";
import { isGenitiveHere } from "../phrases/runs.ts";
import { isCapital, matchOf, says, type Text } from "../reading/reading.ts";
import { type After, belonging, membership } from "./joined-belonging.ts";
import { holderAt, type PhraseGround, pastDescribing } from "./joined-holders.ts";
import { type PostPhrase, postPhraseAt } from "./joined-phrases.ts";
import { tiedBy, tiedByDeed } from "./joined-ties.ts";
import { type Attributes, claimOf } from "./posts.ts";

/** What the rest of a sentence says of the person whom the pronoun before a token means: `He plays for Everton`. */
export function predicateOf(ground: PhraseGround, from: number): After {
  const out: After = { posts: [], affiliations: [], to: from };
  predicate(ground, from, from, out);
  const tie = out.affiliations.length ? undefined : tiedBy(ground, from);
  if (tie) out.affiliations.push(tie);
  return out;
}

/** Reads to the right of a name. */
export function joinedAfter(ground: PhraseGround, mention: PersonMention, before: Attributes): After {
  const { text } = ground;
  const out: After = { posts: [], affiliations: [], to: mention.to };
  if (isGenitiveHere(text, mention.to - 1)) {
    const tie = before.affiliations.length ? undefined : tiedByDeed(ground, mention.to);
    if (tie) out.affiliations.push(tie);
    return out;
  }
  let at = postNominals(text, mention.to);
  at = brackets(ground, at, out);
  out.to = at;
  if (belonging(ground, at, before, out)) at = out.to;
  const comma = text.tokens[at]?.form.text ?? "";
  // Ana Ruiz: new head of the Harrow Museum
  const isAnnounced = comma === ":" && text.sentenceOf[mention.from] === 0;
  if (isAnnounced || comma === "," || comma === "–" || comma === "—" || comma === "-") apposition(ground, at + 1, out);
  else {
    predicate(ground, at, mention.from, out);
    const isTied = before.affiliations.length + out.affiliations.length > 0;
    const tie = isTied ? undefined : tiedBy(ground, at);
    if (tie) out.affiliations.push(tie);
  }
  return out;
}

/** Past letters of honour, degrees and ages: `Nicola Ferris OBE`, `Hinewai Rangihuna, 61`, `Mark Tedeschi, QC`. */
function postNominals(text: Text, from: number): number {
  let at = from;
  for (let step = 0; step < 3; step++) {
    const comma = text.tokens[at]?.form.text === "," ? 1 : 0;
    const token = text.tokens[at + comma];
    if (!token) break;
    const after =
      token.kind === "word" &&
      text.matches[at + comma]?.some(({ entry }) => entry.role === "honorific" && entry.type === "after");
    const age = comma && token.kind === "number" && token.value > 5 && token.value < 115 && !token.form.folded;
    if (!after && !age) break;
    at += comma + 1;
  }
  return at;
}

/** `(University of Ibadan)`, `(rtd)`, `(R-Texas)`, `[acting principal]`. */
function brackets(ground: PhraseGround, at: number, out: After): number {
  const { text } = ground;
  const end = { "(": ")", "[": "]" }[text.tokens[at]?.form.text ?? ""];
  if (!end) return at;
  let close = at + 1;
  while (close < at + 9 && text.tokens[close] && text.tokens[close]!.form.text !== end) close++;
  if (text.tokens[close]?.form.text !== end) return at;
  const holder = holderAt(ground, at + 1, close);
  if (isSeat(text, at + 1) || isCredit(ground, at + 1, close)) return close + 1;
  if (holder?.name && holder.to === close && holder.kind !== "people")
    out.affiliations.push(claimOf(text, holder.name, holder.from, holder.to, "affiliation/brackets"));
  else {
    const phrase = postPhraseAt(ground, at + 1, close, true);
    if (phrase?.to === close) take(out, phrase);
  }
  return close + 1;
}

/** `R-Texas`, `D-CA`: where a lawmaker was elected, with a letter for the party. */
const isSeat = (text: Text, at: number): boolean => /^[A-Z]-[A-Z]/u.test(text.tokens[at]?.form.plain ?? "");

/** `... said Ana Ruiz (Reuters).`: at the end of a sentence the agency that told it. */
const isCredit = ({ text, around }: PhraseGround, at: number, close: number): boolean =>
  around.starting(at).some(({ to, type }) => to === close && type === "NewsMediaOrganization") &&
  (text.tokens[close + 1]?.form.text === "." || (text.tokens[close + 1]?.kind ?? "break") === "break");

function apposition(ground: PhraseGround, from: number, out: After): void {
  const { text } = ground;
  const { tokens, compiled } = text;
  if (says(text, from, "who")) {
    clause(ground, from + 1, out);
    return;
  }
  // one of the astronomers who saw it
  const isOne = says(text, from, "one") && says(text, from + 1, "of");
  const phrase = postPhraseAt(ground, isOne ? from + 2 : from, tokens.length, true);
  if (phrase && phrase.plural === isOne && !isBeforeName(ground, phrase.to)) {
    take(out, phrase);
    out.to = phrase.to;
    // a former soldier who served in the Royal Navy
    const tie = out.affiliations.length || !says(text, out.to, "who") ? undefined : tiedBy(ground, out.to + 1);
    if (tie) out.affiliations.push(tie);
    return;
  }
  if (!phrase && membership(ground, from, out)) return;
  // Sergeant Dale Roxby, MOD: letters that end the line.
  const holder = phrase ? undefined : holderAt(ground, from, tokens.length);
  if (!holder?.name || holder.genitive || holder.kind === "place" || holder.kind === "people") return;
  const next = tokens[holder.to];
  const ends =
    !next ||
    next.kind === "break" ||
    (next.form.text === "." && (!tokens[holder.to + 1] || tokens[holder.to + 1]!.kind === "break"));
  if (holder.kind === "party" || (ends && !ground.nameEnd(from) && !compiled.common.has(tokens[from]!.form.folded)))
    out.affiliations.push(claimOf(text, holder.name, holder.from, holder.to, "affiliation/after"));
}

/** True if a name or its title begins where a phrase ends: the phrase is about that person. */
const isBeforeName = (ground: PhraseGround, at: number): boolean => {
  if (ground.nameEnd(at)) return true;
  const { text } = ground;
  const next = text.tokens[at];
  if (isCapital(next) && next!.spaced && !matchOf(text, at, "weekday", "month")) return true;
  const called = matchOf(text, at, "title", "honorific");
  if (called && isCapital(text.tokens[at])) return true;
  return (
    text.tokens[at]?.form.text === "," &&
    ground.nameEnd(at + 1) > 0 &&
    !isGenitiveHere(text, ground.nameEnd(at + 1) - 1) &&
    isListed(text, at)
  );
};

/** A comma before the phrase's own name, and not the comma that ends an apposition, cannot be told apart; the nearer name wins. */
const isListed = (text: Text, at: number): boolean =>
  matchOf(text, at - 1, "post") !== undefined && text.tokens[at - 1]!.form.shape !== "lower";

/** `who also serves as deputy prime minister`, `who commanded 9th Mechanised Brigade`, `who was his secretary`. */
function clause(ground: PhraseGround, from: number, out: After): void {
  const { text } = ground;
  const { tokens, compiled } = text;
  const at = pastAdverbs(text, says(text, from, "have") ? from + 1 : from);
  // who has long been head of X
  if (says(text, at - 1, "been")) {
    said(ground, at, out);
    return;
  }
  if (says(text, at, "is")) {
    said(ground, pastAdverbs(text, at + 1), out);
    return;
  }
  const led = compiled.leads.has(tokens[at]?.form.folded ?? "") ? ledBody(ground, at + 1) : undefined;
  if (led) {
    out.affiliations.push(led);
    return;
  }
  for (let next = at + 1; next < at + 4; next++) if (says(text, next, "as")) said(ground, next + 1, out);
  const tie = out.affiliations.length ? undefined : tiedBy(ground, at);
  if (tie) out.affiliations.push(tie);
}

/** `Oxfam`, `9th Mechanised Brigade`, `the charity Shelter`: the body behind a verb of leading. */
function ledBody(ground: PhraseGround, from: number): Claim | undefined {
  const { text } = ground;
  const { tokens } = text;
  let at = from;
  while (text.compiled.determiners.has(tokens[at]?.form.folded ?? "")) at++;
  at = pastDescribing(text, at);
  const isNumbered = tokens[at]?.kind === "number";
  const holder = holderAt(ground, isNumbered ? at + 1 : at, tokens.length);
  if (holder?.kind !== "body" || holder.genitive) return undefined;
  const name = isNumbered ? text.text.slice(tokens[at]!.start, tokens[holder.to - 1]!.end) : holder.name;
  return claimOf(text, name, isNumbered ? at : holder.from, holder.to, "affiliation/leads");
}

/** Past `also`, `currently`, `then`. */
function pastAdverbs(text: Text, from: number): number {
  let at = from;
  while (at < from + 3 && says(text, at, "adverbs")) at++;
  return at;
}

/** `X was both an artist and a businessperson`, `X was forced to resign as minister`. */
function predicate(ground: PhraseGround, from: number, subject: number, out: After): void {
  const { text } = ground;
  const { tokens } = text;
  // Name who was a candidate
  if (says(text, from, "who")) {
    clause(ground, from + 1, out);
    return;
  }
  const been = says(text, from, "have") ? pastAdverbs(text, from + 1) : 0;
  if (says(text, from, "is") || says(text, been - 1, "been")) {
    const at = been || pastAdverbs(text, from + 1);
    if (text.compiled.determiners.has(tokens[at]?.form.folded ?? "") && said(ground, at, out)) return;
    // is also chairman of X
    const phrase = postPhraseAt(ground, at, tokens.length, true);
    if (phrase?.affiliations.length && said(ground, at, out)) return;
    // was named principal of X
    if (matchOf(text, at, "appointment") && said(ground, at + 1, out)) return;
  }
  // Headline: Ana Ruiz named new principal of X
  if (matchOf(text, from, "appointment") && said(ground, from + 1, out)) return;
  const sentence = text.sentences[text.sentenceOf[subject] ?? -1];
  for (let at = from; at < Math.min(from + 8, sentence?.to ?? 0); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.form.shape !== "lower") return;
    if (says(text, at, "as") && serves(text, from, at)) {
      said(ground, at + 1, out);
      return;
    }
  }
}

/** True if a verb of serving stands right before: `resigned as`, `stepped down as`. */
function serves(text: Text, from: number, at: number): boolean {
  let verb = at - 1;
  while (verb >= from && says(text, verb, "served")) verb--;
  return verb >= from && says(text, verb, "serves");
}

function said(ground: PhraseGround, at: number, out: After): boolean {
  const phrase = postPhraseAt(ground, at, ground.text.tokens.length, true);
  if (!phrase || phrase.plural || isBeforeName(ground, phrase.to)) return false;
  take(out, phrase);
  return true;
}

function take(out: After, phrase: PostPhrase): void {
  out.posts.push(...phrase.posts);
  out.affiliations.push(...phrase.affiliations);
}
