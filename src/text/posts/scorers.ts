/** For whom players score: `у «Спартака» отличился Иван Котов`, `Galatasaray'ın golünü Soyad attı`, `Trabzonspor'da Soyad`. */
import type { Claim } from "../../types.ts";
import type { PersonMention } from "../people/person-mention.ts";
import { lastBodies, type Neighbours } from "../phrases/owners.ts";
import type { Found } from "../reading/found.ts";
import { isAmong, says, type Text } from "../reading/reading.ts";
import { isSportText } from "../reading/sport.ts";
import { Tag } from "../words/morphology.ts";
import { claimOf } from "./posts.ts";

/** How many words may stand between a team in the locative and its player. */
const near = 8;

/** The side of a match whose goal or point the sentence gives to somebody. */
export function teamOfScorer(text: Text, { from }: PersonMention, around: Neighbours): Claim | undefined {
  if (!isSportText(text)) return undefined;
  const team = lastBodies(around, from).findLast(({ type }) => type === "SportsTeam");
  if (!team || text.sentenceOf[team.from] !== text.sentenceOf[from]) return undefined;
  const isTheirs = text.compiled.paradigms ? isSide(text, team, from) : isOwnGoal(text, team, from);
  return isTheirs ? claimOf(text, team.name, team.from, team.to, "affiliation/scorer") : undefined;
}

/** У «Спартака», за сборную, в составе «Зенита», with a verb of scoring behind. */
function isSide(text: Text, team: Found, to: number): boolean {
  const side = text.quoteEnd[team.from - 1] === team.to ? team.from - 2 : team.from - 1;
  return says(text, side, "sides") && hasBetween(team.to, to, (at) => says(text, at, "scores"));
}

/** Galatasaray'ın golünü, Trabzonspor'da. */
const isOwnGoal = (text: Text, { tags, to }: Found, before: number): boolean =>
  tags & Tag.genitive
    ? hasBetween(to, before, (at) => isAmong(text, at, text.compiled.plays))
    : (tags & Tag.locative) !== 0 && before - to < near;

function hasBetween(from: number, to: number, is: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (is(at)) return true;
  return false;
}
