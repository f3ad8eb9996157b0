/** Every list of a pack as lexicon entries. */
import type { EventKind, LanguagePack } from "../types.ts";
import type { Entry, Role } from "./lexicon.ts";

/** Splits a list into lines and each line into fields. */
export function linesOf(lines: string | undefined): string[][] {
  const out: string[][] = [];
  if (!lines) return out;
  const tidy = !/[ \t]\n|\n[ \t]| \||\| |^[ \t]|[ \t]$/.test(lines);
  for (const line of lines.split("\n")) {
    const text = tidy ? line : line.trim();
    if (!text) continue;
    const fields = text.includes("|") ? text.split("|") : [text];
    out.push(tidy ? fields : fields.map((field) => field.trim()));
  }
  return out;
}

/** Splits a list of words at white space. */
export const wordsOf = (words: string | undefined): string[] => (words ?? "").split(/\s+/).filter(Boolean);

/** Phrases one a line, or single words apart by blanks. */
const phrasesOf = (list: string): string[] =>
  list.includes("\n") ? linesOf(list).map(([base = ""]) => base) : wordsOf(list);

const genderOf = (text: string | undefined): "female" | "male" | undefined =>
  text === "female" || text === "male" ? text : undefined;

/** Yields each entry with the phrase it stands under. */
export function* entriesOf(pack: LanguagePack): Generator<Entry> {
  const { people, organizations, places, calendar, speech, events } = pack;
  const { given } = people;
  for (const gender of ["female", "male"] as const) {
    for (const base of wordsOf(given[gender])) yield { base, role: "given", gender };
  }
  const female = new Set(wordsOf(given.ambiguousFemale));
  const male = new Set(wordsOf(given.ambiguousMale));
  for (const base of wordsOf(given.ambiguous)) {
    yield {
      base,
      role: "given",
      type: "ambiguous",
      gender: female.has(base) ? "female" : male.has(base) ? "male" : undefined,
    };
  }
  for (const base of wordsOf(people.surnames)) yield { base, role: "surname" };
  for (const [list, role] of [
    [people.patronymicWords, "patronymic"],
    [people.honorifics, "honorific"],
  ] as const) {
    for (const [base = "", gender, type] of linesOf(list)) yield { base, role, gender: genderOf(gender), type };
  }
  const plain: readonly (readonly [string | undefined, Role])[] = [
    [people.titles, "title"],
    [people.titleModifiers, "title-modifier"],
    [people.posts, "post"],
    [people.postModifiers, "post-modifier"],
    [people.fields, "field"],
    [people.links, "link"],
    [people.appointments, "appointment"],
    [organizations.heads, "body-head"],
    [organizations.describing, "describing"],
    [places.heads, "place-head"],
    [places.generics, "generic"],
    [places.demonyms, "demonym"],
    [calendar.relative, "relative"],
    [speech.sourcePhrases, "source"],
    [speech.credits, "credit"],
  ]; // prettier-ignore
  for (const [list, role] of plain) {
    for (const [base = "", type, value] of linesOf(list))
      yield { base, role, type: type || undefined, value: value || undefined };
  }
  for (const [base = "", type, aliases = ""] of linesOf(organizations.known)) {
    yield { base, role: "body", type };
    for (const alias of aliases.split(",")) yield { base: alias.trim(), role: "body", type, canonical: base };
  }
  for (const [base = "", type] of linesOf(organizations.selfNamed))
    yield { base, role: "body", type: type ?? "Organization" };
  for (const [base = "", type, value, aliases = ""] of linesOf(places.gazetteer)) {
    yield { base, role: "place", type, value };
    for (const alias of aliases.split(",")) yield { base: alias.trim(), role: "place", type, value, canonical: base };
  }
  for (const base of wordsOf(places.prepositions)) yield { base, role: "preposition" };
  for (const [list, role] of [
    [calendar.months, "month"],
    [calendar.weekdays, "weekday"],
  ] as const) {
    for (const [index, [forms = ""]] of linesOf(list).entries()) {
      for (const base of forms.split(",")) yield { base: base.trim(), role, value: String(index + 1) };
    }
  }
  for (const [base = "", value] of linesOf(calendar.weekdayShift)) yield { base, role: "shift", value };
  for (const base of wordsOf(calendar.clock)) yield { base, role: "clock" };
  for (const base of phrasesOf(speech.verbs)) yield { base, role: "speech", verb: true };
  for (const base of phrasesOf(events.holdVerbs)) yield { base, role: "hold", verb: true };
  for (const kind of Object.keys(events.nouns) as EventKind[]) {
    for (const [base = ""] of linesOf(events.nouns[kind])) yield { base, role: "event", kind };
  }
  for (const kind of Object.keys(events.verbs) as EventKind[]) {
    for (const [base = ""] of linesOf(events.verbs[kind])) yield { base, role: "event", kind, verb: true };
  }
}
