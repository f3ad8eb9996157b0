/** The body that a deed ties somebody to: `plays for Arsenal`, `joined Oxfam`, `scored twice as Arsenal beat Chelsea`, `will succeed Ana Ruiz`. */
import type { Claim } from "../../types.ts";
import { isGap } from "../people/joined-people.ts";
import { keyOf } from "../people/person-mention.ts";
import { isCapital, matchOf, says, type Text } from "../reading/reading.ts";
import type { Holder, PhraseGround } from "./joined-holders.ts";
import { claimOf, type Described } from "./posts.ts";

/** Whose affiliation is known, by what mentions of one person have in common. */
export const tiedPeople = (described: readonly Described[]): Set<string> =>
  new Set(described.filter(({ attributes }) => attributes.affiliations.length).map(({ mention }) => keyOf(mention)));

/** The body that the verb behind a name, or behind `who`, ties the person to. */
export function tiedBy(ground: PhraseGround, from: number): Claim | undefined {
  const { text } = ground;
  const { tokens } = text;
  let verb = from;
  while (verb < from + 3 && !matchOf(text, verb, "tie") && says(text, verb, "auxiliaries")) verb++;
  const tie = matchOf(text, verb, "tie");
  if (!tie || tokens[verb]!.form.shape !== "lower") return undefined;
  const links = (tie.entry.type ?? "").split(" ");
  const isOfTeam = tie.entry.value === "team";
  const end = text.sentences[text.sentenceOf[verb] ?? -1]?.to ?? tie.to;
  if (links.includes("-")) {
    const body = bodyAfter(ground, tie.to, isOfTeam);
    if (body) return claimOf(text, body.name, body.from, body.to, "affiliation/tie");
  }
  for (let at = tie.to; at < Math.min(end, tie.to + (isOfTeam ? 40 : 8)); at++) {
    const { form, kind } = tokens[at]!;
    if (kind === "mark" && !isOfTeam) return undefined;
    if (links.includes(form.folded) && form.shape === "lower") {
      const body = bodyAfter(ground, at + 1, isOfTeam);
      if (body) return claimOf(text, body.name, body.from, body.to, "affiliation/tie");
    } else if (isOfTeam && bodyAt(ground, at, true)) return undefined;
  }
  return undefined;
}

/** `Luis Medina's late goal gave Everton the lead`: the team behind what a player's deed did for it. */
export function tiedByDeed(ground: PhraseGround, from: number): Claim | undefined {
  const { text } = ground;
  for (let at = from; at < from + 5 && text.tokens[at]?.form.shape === "lower"; at++) {
    const tie = at > from ? matchOf(text, at, "tie") : undefined;
    if (tie) return tie.entry.value === "team" && tie.entry.type?.startsWith("-") ? tiedBy(ground, at) : undefined;
  }
  return undefined;
}

/** `Everton have signed Luis Medina`, `Everton led through Luis Medina`: the team before a verb or word that leads to a player's name. */
export function signedBy({ text, around }: PhraseGround, name: number): Claim | undefined {
  let at = name - 1;
  if (says(text, at, "signs")) {
    if (says(text, at - 1, "have")) at--;
  } else if (says(text, at, "through")) {
    const first = Math.max(text.sentences[text.sentenceOf[name] ?? -1]?.from ?? at, at - 8);
    while (at > first && text.tokens[at]!.form.shape === "lower" && !around.ending(at).length) at--;
  } else return undefined;
  const team = around.ending(at).find(({ kind, type }) => kind === "body" && type === "SportsTeam");
  return team && claimOf(text, team.name, team.from, team.to, "affiliation/signed");
}

/** The body that begins at a token, past articles and a few words that describe it. */
function bodyAfter(
  ground: PhraseGround,
  from: number,
  isOfTeam: boolean,
): Pick<Holder, "name" | "from" | "to"> | undefined {
  const { text } = ground;
  for (let at = from; at < from + 5; at++) {
    const body = bodyAt(ground, at, isOfTeam);
    if (body) return body;
    const token = text.tokens[at];
    const isPassed =
      token?.kind === "word" &&
      (text.compiled.determiners.has(token.form.folded) ||
        matchOf(text, at, "demonym") ||
        (token.form.shape === "lower" && !text.compiled.placePrepositions.has(token.form.folded)));
    if (!isPassed || (isOfTeam && isCapital(token) && !matchOf(text, at, "demonym"))) return undefined;
  }
  return undefined;
}

const bodyAt = (
  { around }: PhraseGround,
  at: number,
  isOfTeam: boolean,
): Pick<Holder, "name" | "from" | "to"> | undefined =>
  around.starting(at).find(({ kind, type }) => kind === "body" && (!isOfTeam || type === "SportsTeam"));

/** Gives whoever follows somebody in a post that person's body, and the other way round. */
export function addSuccessors({ text }: PhraseGround, described: readonly Described[]): void {
  for (const [index, { mention, attributes }] of described.entries()) {
    const before = described[index - 1];
    if (!before || !isSuccession(text, before.mention.to, attributes.from)) continue;
    const [newer, older] = [before.attributes.affiliations, attributes.affiliations];
    const [from, to] = newer.length ? [newer, older] : [older, newer];
    const [held] = from;
    if (held && !to.length)
      to.push({
        value: held.value,
        mention: { ...claimOf(text, "", mention.from, mention.to, "affiliation/succession").mention },
      });
  }
}

/** A verb of following between two names, in one sentence or over a sentence that begins with a pronoun. */
function isSuccession(text: Text, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 7); at < to; at++) {
    const match = matchOf(text, at, "succession");
    if (!match) continue;
    let next = match.to;
    while (next < to && text.tokens[next]!.kind === "word" && text.tokens[next]!.form.shape === "lower") next++;
    return next === to && (text.sentenceOf[to] ?? 0) - (text.sentenceOf[from - 1] ?? 0) < 2;
  }
  return false;
}

/** `A and B scored for Arsenal`, `Arsenal's A and B`: what ties one of a list to a body ties the others to it. */
export function shareTies(text: Text, described: readonly Described[]): void {
  for (let index = described.length - 1; index > 0; index--)
    pass(text, described[index]!, described[index - 1]!, "affiliation/tie");
  for (let index = 1; index < described.length; index++)
    pass(text, described[index - 1]!, described[index]!, "affiliation/owner");
}

function pass(text: Text, from: Described, to: Described, rule: string): void {
  const [first, second] = from.mention.from < to.mention.from ? [from, to] : [to, from];
  const tie = from.attributes.affiliations.find(({ mention }) => mention.rule === rule);
  if (tie && !to.attributes.affiliations.length && isGap(text, first.mention.to, second.attributes.from))
    to.attributes.affiliations.push(tie);
}
