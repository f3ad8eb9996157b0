/** Offices that a noun for posts speaks of, and who holds them: `занял должность директора`, `назначил Иванова на пост главы департамента`. */
import { matchOf, openedBy, says, type Text } from "../reading/reading.ts";
import { rolesOf } from "../words/lexicon.ts";
import { Case } from "../words/paradigms.ts";
import { matchesEnding } from "./declined-complements.ts";
import { officeOfSeat } from "./declined-posts-after.ts";
import type { Described, StartingAt } from "./posts.ts";

/** How many words may stand between a noun for posts and the name of who holds one. */
const NEAR = 12;

/** Adds to those who are put into a post, hold or leave one what the noun for it is followed by. */
export function addAppointed(text: Text, described: readonly Described[], starting: StartingAt): void {
  let next = 0;
  for (const at of openedBy(text, rolesOf("appointment"))) {
    while (next < described.length && described[next]!.mention.from <= at) next++;
    if (matchOf(text, at, "appointment")?.entry.type !== "seat") continue;
    if (isSought(text, at)) continue;
    const office = officeOfSeat(text, at + 1, starting);
    // назначил на пост министра Ивана Котова: the office stands right before its holder's name.
    if (!office || described[next]?.mention.from === office.to) continue;
    const who = holderBehind(text, office.to, described[next]) ?? holderBefore(text, at, described[next - 1]);
    if (!who || who.attributes.posts.some(({ value }) => value === office.post.value)) continue;
    who.attributes.posts.push(office.post);
    if (office.affiliation) who.attributes.affiliations.push(office.affiliation);
  }
}

/** `кандидат на пост`, `выборы на пост`: a post that nobody holds yet. */
const isSought = (text: Text, at: number): boolean =>
  (text.tokens[at - 1]?.kind === "word" ? [at, at - 1] : [at]).some(
    (to) =>
      matchesEnding(text, to, "post").length > 0 ||
      matchesEnding(text, to, "event").some(({ entry }) => entry.kind === "election") ||
      says(text, to - 1, "seekers"),
  );

/** `На должность директора музея назначена Анна Петрова`: the name behind a verb of taking a post. */
function holderBehind(text: Text, from: number, next: Described | undefined): Described | undefined {
  if (!next || next.mention.from - from > 5 || text.sentenceOf[from] !== text.sentenceOf[next.mention.from])
    return undefined;
  let takes = false;
  for (let at = from; at < next.mention.from; at++) {
    if (text.tokens[at]!.kind !== "word") return undefined;
    takes ||= verbOf(text, at) !== undefined;
  }
  return takes ? next : undefined;
}

/** `Сергей Иванов назначен на должность директора`, `избрание Иванова на пост главы`: the nearest name before, if a verb or its case says so. */
function holderBefore(text: Text, at: number, before: Described | undefined): Described | undefined {
  if (!before || at - before.mention.to > NEAR || text.sentenceOf[at] !== text.sentenceOf[before.mention.from])
    return undefined;
  const { tags, to } = before.mention;
  const isSubject = tags === 0 || (tags & Case.nominative) !== 0;
  // избрание Ивана Котова на пост
  let takes = !isSubject && at - to < 3;
  for (let word = to; word < at; word++) {
    // Назвал Иванова вором, покинув пост: behind a comma another clause begins, which must say so itself.
    if (text.tokens[word]!.form.text === ",") takes = false;
    else if (text.tokens[word]!.kind !== "word") return undefined;
    const verb = verbOf(text, word);
    // его назначили: behind a pronoun for whom the text just named.
    takes ||= verb === "take" || (verb === "give" && says(text, word - 1, "their"));
  }
  return takes ? before : undefined;
}

/** `take` of a verb whose subject takes, holds or leaves a post, `give` of one that puts somebody there. */
const verbOf = (text: Text, at: number): string | undefined => {
  const type = matchOf(text, at, "appointment")?.entry.type;
  return type === "seat" ? undefined : type;
};
