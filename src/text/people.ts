/** People: runs of capitalised words cut into names by what lexicons, endings, initials and the words around them say. */
import { findDeclinedPeople } from "./declined-people.ts";
import { AnyCaseTag, isNominative } from "./found.ts";
import { Tag } from "./morphology.ts";
import { agreeingReadings, baseWord, type Evidence, type Gender, genderOf, lastReading } from "./names.ts";
import { type Match, matchOf, type Text } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** One mention of a person. Words are in base form. */
export interface PersonMention {
  /** Tokens of the name alone. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly given: readonly string[];
  readonly family?: string | undefined;
  readonly patronymic?: string | undefined;
  /** `Z` of Z.Həsənov. */
  readonly initials: readonly string[];
  readonly gender: Gender;
  readonly rule: string;
  /** Strong mentions stand by themselves; weak ones need another mention of the same name or an apposition. */
  readonly strength: "strong" | "medium" | "weak";
  readonly tags: number;
}

interface Slot {
  readonly at: number;
  readonly kind: "given" | "family" | "unknown" | "initial" | "patronymic" | "honorific" | "particle";
  /** True if a case ending closes the name here. */
  readonly closes: boolean;
  readonly gender: Gender;
}

/** All names of people outside the tokens that are taken. */
export function findPeople(text: Text, taken: (at: number) => boolean, evidence: Evidence): PersonMention[] {
  if (text.compiled.paradigms) return findDeclinedPeople(text, taken);
  const out: PersonMention[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (taken(at)) continue;
    const phrase = text.matches[at]?.[0];
    if (phrase && phrase.to > at + 1 && phraseRoles.has(phrase.entry.role)) {
      at = phrase.to - 1;
      continue;
    }
    if (!beginsName(text, at)) continue;
    const run = runAt(text, at, taken);
    if (!run.length) continue;
    const end = run[run.length - 1]!.at;
    cut(text, run, evidence, out);
    at = end;
  }
  return out;
}

const phraseRoles = new Set(["title", "post", "event", "field", "source"]);

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && (token.form.shape === "capital" || token.form.shape === "upper");

const isInitial = (text: Text, at: number): boolean => {
  const token = text.tokens[at];
  if (token?.kind !== "word" || token.form.shape !== "capital") return false;
  const length = token.form.plain.length;
  return (
    length <= 2 &&
    text.tokens[at + 1]?.form.text === "." &&
    !text.tokens[at + 1]!.spaced &&
    (length === 1 || !matchOf(text, at, "title"))
  );
};

/** True if a name may begin at a token. */
function beginsName(text: Text, at: number): boolean {
  const token = text.tokens[at]!;
  if (!isCapital(token)) return false;
  if (isInitial(text, at)) return true;
  return isNameWord(text, at);
}

/** True if a capitalised word may be a word of a person's name. */
function isNameWord(text: Text, at: number): boolean {
  const { form } = text.tokens[at]!;
  const { compiled } = text;
  if (form.shape === "upper" && !text.shouting[at] && !(form.plain.length > 3 && form.surnames.length)) return false;
  if (form.plain.length < 2 || /\d/.test(form.plain)) return false;
  const known = givenAt(text, at, false) ?? matchOf(text, at, "surname");
  const surname = form.surnames.some(
    ({ weak }) =>
      !weak || (isCapital(text.tokens[at - 1]) && !!matchOf(text, at - 1, "given")) || isDot(text.tokens[at - 1]),
  );
  const first = isFirst(text, at) || text.shouting[at];
  if (compiled.notNames.has(form.folded)) return false;
  if (known && known.last.cut === 0)
    return !(first && compiled.common.has(form.folded) && !surname && !isCapital(text.tokens[at + 1]));
  if (first && (compiled.common.has(form.folded) || text.lower.has(form.folded)) && !known) return false;
  if (
    first &&
    !known &&
    form.readings.some(
      (reading) => reading.cut > 0 && (text.lower.has(reading.base) || compiled.common.has(reading.base)),
    )
  )
    return surname;
  const other = text.matches[at]?.find(
    ({ entry, to, last }) => otherRoles.has(entry.role) && (to > at + 1 || last.cut === 0 || !surname),
  );
  if (!known && !surname && compiled.agglutinative && form.readings.some(({ tags }) => tags & Tag.plural)) return false;
  if (other && !(surname && form.surnames.some(({ reading }) => reading.cut === 0))) return false;
  return true;
}

const otherRoles = new Set([
  "title",
  "post",
  "post-modifier",
  "body-head",
  "place-head",
  "generic",
  "demonym",
  "month",
  "weekday",
  "relative",
  "event",
  "speech",
  "hold",
  "honorific",
  "body",
  "place",
  "field",
  "title-modifier",
  "source",
  "credit",
]);

/** First word of a sentence, past an opening quote or dash. */
export function isFirst(text: Text, at: number): boolean {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  if (!sentence) return true;
  if (sentence.from === at) return true;
  const before = text.tokens[at - 1]!;
  return before.kind === "mark" && (sentence.from === at - 1 || /^["“«„:]$/.test(before.form.text));
}

/** The words from `at` on that may be one or more names. */
function runAt(text: Text, from: number, taken: (at: number) => boolean): Slot[] {
  const run: Slot[] = [];
  const { tokens, compiled } = text;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "break" || taken(at)) break;
    if (run.length && !token.spaced && token.kind === "word" && !isDot(tokens[at - 1])) break;
    if (isInitial(text, at)) {
      run.push({ at, kind: "initial", closes: false, gender: undefined });
      at++;
      continue;
    }
    if (token.kind !== "word") break;
    if (run.length) {
      const patronymic = matchOf(text, at, "patronymic");
      if (patronymic && token.form.shape === "lower") {
        run.push({ at, kind: "patronymic", closes: patronymic.last.cut > 0, gender: patronymic.entry.gender });
        if (patronymic.last.cut > 0) break;
        continue;
      }
      const honorific = matchOf(text, at, "honorific");
      if (honorific && token.form.shape === "lower" && honorific.entry.type !== "before") {
        run.push({ at, kind: "honorific", closes: honorific.last.cut > 0, gender: honorific.entry.gender });
        if (honorific.last.cut > 0) break;
        continue;
      }
      if (compiled.particles.has(token.form.folded) && isCapital(tokens[at + 1])) {
        run.push({ at, kind: "particle", closes: false, gender: undefined });
        continue;
      }
    }
    if (!isCapital(token) || !isNameWord(text, at)) break;
    const before = run[run.length - 1]?.kind;
    const slot = slotAt(
      text,
      at,
      before === "given" ||
        before === "initial" ||
        before === "patronymic" ||
        before === "honorific" ||
        isAppositionEnd(text, at),
    );
    run.push(slot);
    if (slot.closes) {
      if (!patronymicFollows(text, at)) break;
      run[run.length - 1] = { ...slot, closes: false };
    }
  }
  while (run.length && run[run.length - 1]!.kind === "particle") run.pop();
  return run;
}

const isDot = (token: Token | undefined): boolean => token?.form.text === ".";
/** Within three words: then the words up to it are names in full. */
const patronymicFollows = (text: Text, at: number): boolean =>
  isCapital(text.tokens[at + 1]) &&
  [1, 2, 3].some((ahead) => {
    const token = text.tokens[at + ahead];
    return token?.kind === "word" && token.form.shape === "lower" && !!matchOf(text, at + ahead, "patronymic");
  });
const isAppositionEnd = (text: Text, at: number): boolean => !!endingAt(text, at, ["title", "honorific"]);

/** The given name that a word is; one that is a common word too only beside a family name. */
function givenAt(text: Text, at: number, family: boolean): Match | undefined {
  const given = matchOf(text, at, "given");
  if (given?.entry.type !== "ambiguous") return given;
  if (
    given.last.cut === 0 &&
    (isFamily(text, at + 1) || matchOf(text, at + 1, "honorific", "patronymic") || (family && !isFirst(text, at)))
  )
    return given;
  const before = text.tokens[at - 1];
  return isDot(before) || (before && isCapital(before) && isFamily(text, at - 1)) ? given : undefined;
}

/** True if a word has a family name's ending in any form. */
const isFamily = (text: Text, at: number): boolean => {
  const token = text.tokens[at];
  return isCapital(token) && (token!.form.surnames.length > 0 || !!matchOf(text, at, "surname"));
};

/** `beside` tells that a given name or initial stands before the word. */
function slotAt(text: Text, at: number, beside: boolean): Slot {
  const { form } = text.tokens[at]!;
  const ends = form.surnames.filter(({ weak }) => !weak || beside);
  const familyWhole =
    ends.some(({ reading }) => isNominative(reading) && reading.cut === 0) ||
    matchOf(text, at, "surname")?.last.cut === 0;
  const family = familyWhole || ends.length > 0 || !!matchOf(text, at, "surname");
  const { agglutinative } = text.compiled;
  const given = givenAt(text, at, family);
  if (given && (given.last.cut === 0 || !agglutinative)) {
    // A given name in one reading may be an inflected shorter one in another; the whole word wins.
    return {
      at,
      kind: familyWhole && !isCapital(text.tokens[at + 1]) ? "family" : "given",
      closes: false,
      gender: genderOf(text.compiled, given.last.base),
    };
  }
  if (family) return { at, kind: "family", closes: agglutinative && !familyWhole, gender: undefined };
  if (given) return { at, kind: "given", closes: agglutinative, gender: genderOf(text.compiled, given.last.base) };
  const joined =
    agglutinative &&
    form.readings.some((reading) => reading.cut > 1 && /['’ʼ]/.test(form.plain[form.plain.length - reading.cut] ?? ""));
  return { at, kind: "unknown", closes: joined, gender: undefined };
}

/** Cuts a run into names. */
function cut(text: Text, run: readonly Slot[], evidence: Evidence, out: PersonMention[]): void {
  let at = 0;
  while (at < run.length) {
    const size = sizeOf(run, at);
    if (size > 0) {
      const person = personOf(text, run.slice(at, at + size), evidence);
      if (person && !isCredited(text, person.from)) out.push(person);
      at += size;
    } else at++;
  }
}

/** How many slots from `at` make one name; 0 for none. */
function sizeOf(run: readonly Slot[], at: number): number {
  const kind = (offset: number): Slot["kind"] | undefined => run[at + offset]?.kind;
  const isWord = (offset: number): boolean =>
    kind(offset) === "given" || kind(offset) === "family" || kind(offset) === "unknown";
  // Məmmədiyə Süleyman oğlu Məmmədov; Abbasov Mahir Fəxrəddin oğlu.
  for (const before of [2, 3, 1]) {
    if (kind(before) !== "patronymic") continue;
    const closed = run[at + before]!.closes;
    const familyFirst = before === 3 && kind(0) !== "given";
    if (
      !closed &&
      !familyFirst &&
      isWord(before + 1) &&
      !(
        kind(before + 1) === "family" &&
        kind(before + 2) === "given" &&
        kind(before + 3) !== "patronymic" &&
        before === 3
      )
    )
      return before + 2;
    return before + 1;
  }
  if (kind(0) === "initial") {
    let size = 0;
    while (kind(size) === "initial") size++;
    if (kind(size) === "particle") size++;
    return isWord(size) ? size + 1 : 0;
  }
  if (!isWord(0)) return 0;
  if (run[at]!.closes) return 1;
  let size = 1;
  if (kind(1) === "honorific") return isWord(2) && !run[at + 1]!.closes && kind(0) === "given" ? 3 : 2;
  if (kind(0) === "family" && kind(1) === "given" && kind(2) !== "family") return 2;
  if (kind(0) === "family" && kind(1) === "family") return 1;
  while (size < 4) {
    let next = size;
    if (kind(next) === "initial") next++;
    if (kind(next) === "particle") {
      while (kind(next) === "particle") next++;
      if (isWord(next)) {
        size = next + 1;
        if (run[at + next]!.closes || kind(next) === "family") break;
        continue;
      }
      break;
    }
    if (!isWord(next)) break;
    // After a family name, a given name begins another person: İlahə Səlimova Mikayıl Cabbarov.
    if (size > 1 && kind(next) === "given" && kind(next + 1) !== undefined && isWord(next + 1)) break;
    size = next + 1;
    if (kind(next) === "family" || run[at + next]!.closes) {
      break;
    }
  }
  return size;
}

function personOf(text: Text, slots: readonly Slot[], evidence: Evidence): PersonMention | undefined {
  const words = slots.filter(({ kind }) => kind !== "honorific");
  const first = words[0]!;
  const lastSlot = slots[slots.length - 1]!;
  const last = words[words.length - 1]!;
  const from = first.at;
  const to = last.at + 1;
  const honorific = slots.find(({ kind }) => kind === "honorific");
  const patronymicAt = words.findIndex(({ kind }) => kind === "patronymic");
  const named = words.filter(({ kind }) => kind === "given" || kind === "family" || kind === "unknown");
  if (!named.length) return undefined;
  let gender: Gender =
    (patronymicAt >= 0 ? words[patronymicAt]!.gender : undefined) ?? honorific?.gender ?? honorificGender(text, from);
  const initials = words.filter(({ kind }) => kind === "initial").map(({ at }) => text.tokens[at]!.form.plain);
  gender ??=
    initials.length || named.length === 1
      ? undefined
      : named.find((slot) => slot.kind === "given" && slot !== last)?.gender;

  const bases = new Map<number, string>();
  let tags = 0;
  if (text.compiled.agglutinative) {
    for (const { at } of words) bases.set(at, text.tokens[at]!.form.plain);
    if (last.kind === "patronymic") {
      const match = matchOf(text, last.at, "patronymic")!;
      bases.set(last.at, baseWord(text.tokens[last.at]!.form, match.last));
      tags = match.last.tags;
    } else if (!(lastSlot.kind === "honorific" && slots.length > 1)) {
      const reading = lastReading(text, last.at, gender, evidence, named.length === 1 && !initials.length);
      bases.set(last.at, baseWord(text.tokens[last.at]!.form, reading));
      tags = reading.tags;
    }
  } else {
    const forms = named.map(({ at }) => text.tokens[at]!.form);
    const agreed = agreeingReadings(forms, gender, text.compiled);
    named.forEach(({ at }, index) => {
      bases.set(at, baseWord(forms[index]!, agreed.readings[index]!));
      tags |= agreed.readings[index]!.tags & AnyCaseTag;
    });
    for (const { at, kind } of words)
      if (kind === "particle" || kind === "patronymic") bases.set(at, text.tokens[at]!.form.plain);
  }

  let name = "";
  for (const { at, kind } of words) {
    const word = kind === "initial" ? `${text.tokens[at]!.form.plain}.` : bases.get(at)!;
    name += name && !(name.endsWith(".") && !text.tokens[at]!.spaced) ? ` ${word}` : word;
  }
  const base = named.map(({ at }) => bases.get(at)!);
  return {
    from,
    to,
    name,
    tags,
    gender,
    initials,
    ...partsOf(words, named, base, patronymicAt),
    ...judge(text, slots, named, from, to),
  };
}

/** Which of the words is the family name. */
function partsOf(
  words: readonly Slot[],
  named: readonly Slot[],
  base: readonly string[],
  patronymicAt: number,
): Pick<PersonMention, "given" | "family" | "patronymic"> {
  const familyFirst =
    named.length > 1 && named[0]!.kind === "family" && named[1]!.kind === "given" && named.at(-1)!.kind !== "family";
  if (patronymicAt >= 0) {
    const father = named.filter(({ at }) => at < words[patronymicAt]!.at).length - 1;
    const rest = base.filter((_, index) => index !== father);
    const familyIndex = father === base.length - 1 && rest.length > 1 ? 0 : rest.length - 1;
    const family = rest.length > 1 ? rest[familyIndex] : undefined;
    return { given: rest.filter((word) => word !== family), family, patronymic: base[father] };
  }
  if (words[0]!.kind === "initial") return { given: base.slice(0, -1), family: base.at(-1) };
  if (base.length === 1) return named[0]!.kind === "given" ? { given: base } : { given: [], family: base[0] };
  return familyFirst ? { given: base.slice(1), family: base[0] } : { given: base.slice(0, -1), family: base.at(-1) };
}

/** How sure a name is a person's, and by which mechanism. */
function judge(
  text: Text,
  slots: readonly Slot[],
  named: readonly Slot[],
  from: number,
  to: number,
): Pick<PersonMention, "rule" | "strength"> {
  const has = (kind: Slot["kind"]): boolean => slots.some((slot) => slot.kind === kind);
  if (has("patronymic")) return { rule: "person/patronymic", strength: "strong" };
  if (has("initial")) return { rule: "person/initials", strength: "strong" };
  if (has("honorific") && named.length) return { rule: "person/honorific", strength: "strong" };
  const apposed = isApposed(text, from);
  if (named.length > 1) {
    if (has("given")) return { rule: "person/given name", strength: "strong" };
    if (named.some(({ kind }) => kind === "family")) return { rule: "person/family name", strength: "strong" };
    if (apposed) return { rule: "person/apposition", strength: "strong" };
    if (speaks(text, to) || isAged(text, from, to)) return { rule: "person/speaker", strength: "strong" };
    return { rule: "person/capitals", strength: isQuoted(text, from, to) ? "weak" : "medium" };
  }
  if (apposed) return { rule: "person/apposition", strength: "strong" };
  if (isQuoted(text, from, to)) return { rule: "person/word", strength: "weak" };
  const known = !!matchOf(text, from, "surname");
  if (known) return { rule: "person/known family name", strength: "strong" };
  if (speaks(text, to) && !isFirst(text, from)) return { rule: "person/speaker", strength: "strong" };
  if (speaks(text, to)) return { rule: "person/speaker", strength: "medium" };
  if (named[0]!.kind === "given")
    return { rule: "person/given name alone", strength: isFirst(text, from) ? "weak" : "medium" };
  if (named[0]!.kind === "family") return { rule: "person/family name alone", strength: "medium" };
  return { rule: "person/word", strength: "weak" };
}

/** True if a post, rank or honorific stands right before a name. */
export function isApposed(text: Text, from: number): boolean {
  return !!endingAt(text, from, ["title", "honorific", "post"]);
}

/** A match of a role that ends where a token begins. */
export function endingAt(text: Text, to: number, roles: readonly Match["entry"]["role"][]): Match | undefined {
  let best: Match | undefined;
  for (let from = to - 1; from >= 0 && to - from < 8; from--) {
    if (text.tokens[from]!.kind === "break") break;
    for (const match of text.matches[from] ?? []) {
      if (match.to !== to || !roles.includes(match.entry.role)) continue;
      if (match.entry.role === "honorific" && match.entry.type === "after") continue;
      // A phrase inside another is part of it.
      if (
        !best ||
        match.from < best.from ||
        (match.from === best.from && !isNominative(best.last) && isNominative(match.last))
      )
        best = match;
    }
  }
  return best && (text.tokens[to]?.spaced || text.tokens[to]?.kind === "mark") ? best : undefined;
}

const honorificGender = (text: Text, from: number): Gender => endingAt(text, from, ["honorific"])?.entry.gender;

/** True if a speech verb follows before long. */
function speaks(text: Text, to: number): boolean {
  for (let at = to; at < to + 3; at++) {
    const token = text.tokens[at];
    if (!token || token.kind === "break") return false;
    if (matchOf(text, at, "speech")) return true;
    if (token.kind === "mark" && token.form.text === ":" && at === to) return true;
    if (token.kind !== "word") return false;
  }
  return false;
}

/** True if an age stands before or after the name. */
function isAged(text: Text, from: number, to: number): boolean {
  const { tokens, compiled } = text;
  const before = tokens[from - 1];
  if (before?.kind === "word" && compiled.ages.has(before.form.folded)) return true;
  return tokens[to]?.form.text === "," && tokens[to + 1]?.kind === "number" && tokens[to + 1]!.value < 120;
}

/** True if quotation marks hold the name alone. */
const isQuoted = (text: Text, from: number, to: number): boolean => from > 0 && text.quoteEnd[from - 1] === to;

/** True for tags of a possessive reading. */
export const isPossessive = (tags: number): boolean => (tags & Tag.possessive) !== 0;

/** True if a name stands right after the word that credits a picture. */
const isCredited = (text: Text, from: number): boolean => {
  const credit = endingAt(text, from, ["credit"]);
  return !!credit && text.tokens[credit.from]!.form.shape !== "lower";
};
