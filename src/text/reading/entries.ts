/** Every list of a pack as lexicon entries. */
import type { EventKind, LanguagePack } from "../../types.ts";
import type { Entry, Role, WordList } from "../words/lexicon.ts";

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

/** Yields the lists of a pack in the order in which their entries speak; short ones entry by entry. */
export function* listsOf(pack: LanguagePack): Generator<WordList | Entry> {
  const { people, organizations, places, calendar, speech, events } = pack;
  const { given } = people;
  const words = (text: string | undefined, entryOf: WordList["entryOf"]): WordList => ({
    text: text ?? "",
    shape: "words",
    entryOf,
  });
  const lines = (text: string | undefined, entryOf: WordList["entryOf"], aliases?: number): WordList => ({
    text: text ?? "",
    shape: "lines",
    ...(aliases === undefined ? {} : { aliases }),
    entryOf,
  });
  for (const gender of ["female", "male"] as const)
    yield words(given[gender], (base) => ({ base, role: "given", gender }));
  const female = new Set(wordsOf(given.ambiguousFemale));
  const male = new Set(wordsOf(given.ambiguousMale));
  yield words(given.ambiguous, (base) => ({
    base,
    role: "given",
    type: "ambiguous",
    gender: female.has(base) ? "female" : male.has(base) ? "male" : undefined,
  }));
  yield words(people.surnames, (base) => ({ base, role: "surname" }));
  for (const [list, role] of [
    [people.patronymicWords, "patronymic"],
    [people.honorifics, "honorific"],
  ] as const) {
    yield lines(list, (base, [, gender, type]) => ({ base, role, gender: genderOf(gender), type }));
  }
  const plain: readonly (readonly [string | undefined, Role])[] = [
    [people.titles, "title"],
    [people.titleModifiers, "title-modifier"],
    [people.posts, "post"],
    [people.postModifiers, "post-modifier"],
    [people.fields, "field"],
    [people.links, "link"],
    [people.appointments, "appointment"],
    [people.successions, "succession"],
    [organizations.heads, "body-head"],
    [organizations.describing, "describing"],
    [people.parties, "party"],
    [places.heads, "place-head"],
    [places.generics, "generic"],
    [places.demonyms, "demonym"],
    [calendar.relative, "relative"],
    [speech.sourcePhrases, "source"],
    [speech.credits, "credit"],
  ]; // prettier-ignore
  for (const [list, role] of plain) {
    yield lines(list, (base, [, type, value]) => ({ base, role, type: type || undefined, value: value || undefined }));
  }
  const stems = events.finiteEndings !== undefined;
  yield lines(people.ties, (base, [, type, value]) => ({
    base,
    role: "tie",
    type: type || undefined,
    value: value || undefined,
    verb: stems && type !== "genitive",
  }));
  yield lines(
    organizations.known,
    (base, [canonical, type], isAlias) =>
      isAlias ? { base, role: "body", type, canonical } : { base, role: "body", type },
    2,
  );
  yield lines(organizations.selfNamed, (base, [, type]) => ({ base, role: "body", type: type ?? "Organization" }));
  yield lines(
    places.gazetteer,
    (base, [canonical, type, value], isAlias) =>
      isAlias ? { base, role: "place", type, value, canonical } : { base, role: "place", type, value },
    3,
  );
  for (const base of wordsOf(places.prepositions)) yield { base, role: "preposition" };
  for (const [list, role] of [
    [calendar.months, "month"],
    [calendar.weekdays, "weekday"],
  ] as const) {
    for (const [index, [forms = ""]] of linesOf(list).entries()) {
      for (const base of forms.split(",")) yield { base: base.trim(), role, value: String(index + 1) };
    }
  }
  yield lines(calendar.weekdayShift, (base, [, value]) => ({ base, role: "shift", value }));
  for (const base of wordsOf(calendar.clock)) yield { base, role: "clock" };
  for (const base of phrasesOf(speech.verbs)) yield { base, role: "speech", verb: true };
  for (const base of phrasesOf(events.holdVerbs)) yield { base, role: "hold", verb: true };
  for (const kind of Object.keys(events.nouns) as EventKind[])
    yield lines(events.nouns[kind], (base, [, type]) => ({ base, role: "event", kind, type: type || undefined }));
  for (const kind of Object.keys(events.verbs) as EventKind[])
    yield lines(events.verbs[kind], (base, [, type]) => ({
      base,
      role: "event",
      kind,
      type: type || undefined,
      verb: true,
    }));
  yield lines(events.idioms, (base) => ({ base, role: "event", verb: true }));
}
