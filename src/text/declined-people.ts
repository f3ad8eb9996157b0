/** People in languages whose words inflect by paradigms: runs of capitals cut into names, each word back in the nominative. */
import { type Agreement, agreeingReadings } from "./agreement.ts";
import { isCapital, isFirst, isForeign } from "./declined-phrases.ts";
import { AnyCase, AnyGender, Case, type Declined } from "./paradigms.ts";
import type { PersonMention } from "./people.ts";
import { baseOf, type Match, matchOf, type Text } from "./reading.ts";

type Kind = "given" | "family" | "patronymic" | "father" | "initial" | "particle" | "unknown";

interface Slot {
  readonly at: number;
  readonly kind: Kind;
  readonly gender?: "female" | "male" | undefined;
}

/** A word alone; `owns` if a full name that it owns follows: `пресс-секретарь Путина Дмитрий Песков`. */
interface Single {
  readonly at: number;
  readonly owns: boolean;
}

type Gender = "female" | "male" | undefined;

/** All names of people outside the tokens that are taken: full names first, then what single words are short for them. */
export function findDeclinedPeople(text: Text, taken: (at: number) => boolean): PersonMention[] {
  const full: PersonMention[] = [];
  const singles: Single[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (taken(at)) continue;
    const run = runAt(text, at, taken);
    if (!run.length) continue;
    const end = run[run.length - 1]!.at;
    const shared = sharedFamily(text, run, taken);
    if (shared) {
      full.push(...shared.mentions);
      at = shared.to - 1;
      continue;
    }
    cut(text, run, taken, full, singles);
    at = end;
  }
  const known = new Map<string, PersonMention>();
  const { fold } = text.compiled;
  for (const mention of full) {
    for (const word of [mention.family, ...mention.given]) {
      if (!word) continue;
      for (const part of [fold(word), fold(word.split(" ").at(-1) ?? word)])
        if (!known.has(part)) known.set(part, mention);
    }
  }
  const counts = new Map<string, number>();
  for (const { at } of singles) {
    for (const base of new Set(text.tokens[at]!.form.readings.map((reading) => reading.base)))
      counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  for (const { at, owns } of singles) {
    const mention = singleAt(text, at, owns, taken, known, counts);
    if (mention) full.push(mention);
  }
  return full.sort((a, b) => a.from - b.from);
}

const isInitial = (text: Text, at: number): boolean => {
  const token = text.tokens[at];
  if (token?.kind !== "word" || token.form.plain.length > 2 || !isCapital(token)) return false;
  return (
    text.tokens[at + 1]?.form.text === "." &&
    !text.tokens[at + 1]!.spaced &&
    (token.form.plain.length === 1 || /^(?:дж|ю|я|х)/u.test(token.form.folded))
  );
};

const nameRoles = new Set(["given", "surname"]);
const otherRoles = new Set([
  "title",
  "post",
  "honorific",
  "body-head",
  "place-head",
  "generic",
  "demonym",
  "month",
  "weekday",
  "event",
  "body",
  "place",
]);

/** What part of a name a word may be; `inside` if it follows another part. */
function slotAt(text: Text, at: number, inside: boolean): Slot | undefined {
  const token = text.tokens[at];
  if (!token || !isCapital(token) || isForeign(text, at)) return undefined;
  const { form } = token;
  const { compiled } = text;
  if (
    form.shape === "upper" &&
    !text.shouting[at] &&
    (form.plain.length < 4 || !text.matches[at]?.some(({ entry }) => nameRoles.has(entry.role)))
  )
    return undefined;
  if (/-\p{Ll}{4,}$/u.test(form.plain)) return undefined;
  if (form.plain.length < 2 || /\d/.test(form.plain) || compiled.notNames.has(form.folded)) return undefined;
  if (form.readings.some(({ base }) => compiled.notNames.has(base)) && !givenOf(text, at)) return undefined;
  const matches = text.matches[at]?.filter(({ to }) => to === at + 1) ?? [];
  const given = givenOf(text, at);
  const patronymic = patronymicOf(text, at);
  if (patronymic && inside) return { at, kind: "patronymic", gender: patronymic };
  const first = isFirst(text, at) || text.shouting[at] === 1;
  if (!inside && first && !patronymic) {
    const plain =
      compiled.common.has(form.folded) ||
      text.lower.has(form.folded) ||
      form.readings.some(({ base, cut }) => cut > 0 && (compiled.common.has(base) || text.lower.has(base)));
    const next = text.tokens[at + 1];
    if (
      plain &&
      !(given && isCapital(next) && next!.spaced && !(form.plain.length < 4 && compiled.common.has(form.folded)))
    )
      return undefined;
  }
  if (given) return { at, kind: "given", gender: genderOf(text, at) };
  const surname = matches.some(({ entry }) => entry.role === "surname");
  const other = matches.some(
    ({ entry, first: reading }) =>
      otherRoles.has(entry.role) &&
      (reading.cut < 3 || entry.role !== "event") &&
      (entry.role !== "honorific" || first || !isCapital(text.tokens[at + 1])),
  );
  if (other && !surname && !inside) return undefined;
  if (
    other &&
    !surname &&
    inside &&
    matches.some(
      ({ entry, first: reading }) =>
        entry.role === "title" || entry.role === "post" || (entry.role === "body-head" && reading.base.length > 4),
    )
  )
    return undefined;
  if (patronymic) return { at, kind: "patronymic", gender: patronymic };
  if (surname || form.surnames.length) return { at, kind: "family" };
  return { at, kind: "unknown" };
}

/** The given name that a word is a form of. */
function givenOf(text: Text, at: number): Match | undefined {
  let best: Match | undefined;
  for (const match of text.matches[at] ?? []) {
    if (match.entry.role !== "given" || match.to > at + 1) continue;
    const { tags, cut } = match.first;
    if (tags & Case.plural && cut > 0) continue;
    // Its gender must be one that the ending allows.
    const sex = match.entry.gender === "female" ? Case.female : match.entry.gender === "male" ? Case.male : 0;
    if (cut > 0 && sex && tags & AnyGender && !(tags & sex)) continue;
    if (!best || match.first.cut < best.first.cut) best = match;
  }
  return best;
}

/** Gender of a given name, if all names that the word may be a form of have the same. */
function genderOf(text: Text, at: number): Gender {
  let gender: Gender;
  for (const { entry, to, first } of text.matches[at] ?? []) {
    if (entry.role !== "given" || to > at + 1 || !entry.gender) continue;
    const sex = entry.gender === "female" ? Case.female : Case.male;
    if (first.cut > 0 && first.tags & AnyGender && !(first.tags & sex)) continue;
    if (gender && gender !== entry.gender) return undefined;
    gender = entry.gender;
  }
  return gender;
}

function patronymicOf(text: Text, at: number): Gender {
  const { compiled } = text;
  const { folded } = text.tokens[at]!.form;
  for (const { ending, gender } of compiled.patronymicEndings) {
    const sex = gender === "male" ? Case.male : Case.female;
    for (const one of compiled.paradigms!.decline(folded, "patronymic", sex)) {
      if (!(one.tags & Case.plural) && one.base.length > ending.length + 1 && one.base.endsWith(ending)) return gender;
    }
  }
  return undefined;
}

/** The words from `at` on that may be one or more names. */
function runAt(text: Text, from: number, taken: (at: number) => boolean): Slot[] {
  const run: Slot[] = [];
  const { tokens, compiled } = text;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || taken(at)) break;
    const joined = at > from && !token.spaced;
    if (joined && tokens[at - 1]!.form.text !== ".") break;
    if (isInitial(text, at)) {
      if (joined && run[run.length - 1]?.kind !== "initial") break;
      run.push({ at, kind: "initial" });
      at++;
      continue;
    }
    if (
      run.length &&
      compiled.particles.has(token.form.folded) &&
      token.form.shape === "lower" &&
      isCapital(tokens[at + 1])
    ) {
      run.push({ at, kind: "particle" });
      continue;
    }
    const patronymic = run.length ? matchOf(text, at, "patronymic") : undefined;
    if (patronymic && token.form.shape === "lower") {
      // Эльчин Мамед оглы: the father's name before the word stays as it is.
      const father = run.pop()!;
      run.push(
        { at: father.at, kind: "father", gender: patronymic.entry.gender },
        { at, kind: "father", gender: patronymic.entry.gender },
      );
      continue;
    }
    const slot = slotAt(text, at, run.length > 0);
    if (!slot) break;
    run.push(slot);
  }
  while (run.length && run[run.length - 1]!.kind === "particle") run.pop();
  return run;
}

/** Cuts a run into names. */
function cut(
  text: Text,
  run: readonly Slot[],
  taken: (at: number) => boolean,
  out: PersonMention[],
  singles: Single[],
): void {
  let at = 0;
  while (at < run.length) {
    const size = sizeOf(text, run, at);
    const slots = run.slice(at, at + size);
    const words = slots.filter(({ kind }) => kind !== "initial" && kind !== "particle" && kind !== "father");
    if (slots.length === 1 && words.length === 1) singles.push({ at: slots[0]!.at, owns: at + size < run.length });
    else if (words.length) out.push(mentionOf(text, slots, taken));
    at += size;
  }
}

/** How many slots from `at` make one name. */
function sizeOf(text: Text, run: readonly Slot[], at: number): number {
  const rest = run.slice(at);
  const kind = (index: number): Kind | undefined => rest[index]?.kind;
  // Гасанов Эльчин Мамед оглы; Эльчин Мамед оглы Гасанов
  for (const before of [1, 2]) {
    if (kind(before) !== "father" || rest.length < before + 2) continue;
    const next = kind(before + 2);
    return before === 1 && (next === "family" || next === "unknown") ? before + 3 : before + 2;
  }
  // Иванов Иван Иванович; Иванов И.И.
  if (kind(1) === "given" && kind(2) === "patronymic") return 3;
  if (kind(0) === "given" && kind(1) === "patronymic") return kind(2) === "family" || kind(2) === "unknown" ? 3 : 2;
  if (kind(0) === "initial") {
    let size = 0;
    while (kind(size) === "initial" || kind(size) === "particle") size++;
    return Math.min(rest.length, size + 1);
  }
  if (kind(1) === "initial" && kind(0) !== "given") {
    let size = 1;
    while (kind(size) === "initial") size++;
    // Уинтроп О. Рокфеллер is one, Кочетков Д.А. another.
    const next = rest[size];
    if (size === 2 && next && text.tokens[next.at]!.spaced) return 3;
    return size;
  }
  // пресс-секретарь Путина Дмитрий Песков: a family name in the genitive, then a full name.
  if (
    kind(0) !== "given" &&
    kind(1) === "given" &&
    rest.length > 2 &&
    kind(2) !== "patronymic" &&
    isOblique(text, rest[0]!.at) &&
    agrees(text, rest.slice(1, 3)) > agrees(text, rest.slice(0, 2))
  )
    return 1;
  // Сначала Скрябин: the first word of a sentence is a name only if it looks like one.
  if (kind(0) === "unknown" && rest.length > 1 && isFirst(text, rest[0]!.at) && isPlain(text, rest[0]!.at)) return 1;
  let size = 1;
  while (size < rest.length && size < 5) {
    if (kind(size) === "initial" && size > 2) break;
    // A given name after a family name begins another person, unless it is all there is.
    if (size > 1 && kind(size) === "given" && kind(size - 1) === "family" && size + 1 < rest.length) break;
    size++;
  }
  while (size > 1 && rest[size - 1]!.kind === "particle") size--;
  // Words that share no case are no name: `Байсеитовой Денис`.
  if (size === 2 && kind(0) !== "given" && kind(1) === "given" && agrees(text, rest.slice(0, 2)) < 1) return 1;
  return size;
}

/** True if a word that begins a sentence does not look like a name: by its ending, or as an adjective. */
function isPlain(text: Text, at: number): boolean {
  const { folded } = text.tokens[at]!.form;
  const { compiled } = text;
  return compiled.plainEndings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));
}

const isOblique = (text: Text, at: number): boolean =>
  text.tokens[at]!.form.readings.some(({ tags, cut }) => cut > 0 && tags & Case.genitive);

const agrees = (text: Text, slots: readonly Slot[]): number =>
  agreeingReadings(
    slots.map(({ at }) => text.tokens[at]!.form),
    text.compiled,
  ).score;

/** Cases that the words before a name ask for, past the body or place that a post is of; 0 if they ask for none. */
function casesBefore(text: Text, from: number, taken: (at: number) => boolean): number {
  const before = text.tokens[from - 1];
  if (!before || before.kind === "break" || !text.tokens[from]!.spaced) return 0;
  const governed = before.kind === "word" ? text.compiled.prepositions.get(before.form.folded) : undefined;
  if (governed) return governed;
  let to = from;
  while (
    to > 0 &&
    from - to < 8 &&
    (taken(to - 1) || text.quoteEnd[to - 1] || /^["»”]$/.test(text.tokens[to - 1]!.form.text))
  )
    to--;
  for (let at = to - 1; at >= 0 && to - at < 5; at--) {
    for (const match of text.matches[at] ?? []) {
      if (match.to !== to) continue;
      const { role } = match.entry;
      if (role !== "post" && role !== "title" && role !== "honorific") continue;
      const { tags, base } = match.first;
      const cases = tags & AnyCase & ~Case.nominative;
      if (tags & Case.plural) return 0;
      return base === text.tokens[at]!.form.folded && !cases ? Case.nominative : cases;
    }
  }
  return 0;
}

/** One name of several words. */
function mentionOf(text: Text, slots: readonly Slot[], taken: (at: number) => boolean): PersonMention {
  const words = slots.filter(({ kind }) => kind !== "initial" && kind !== "particle" && kind !== "father");
  const from = slots[0]!.at;
  const last = slots[slots.length - 1]!;
  let to = last.at + (last.kind === "initial" ? 2 : 1);
  const patronymic = slots.find(({ kind }) => kind === "patronymic" || kind === "father");
  const asked = casesBefore(text, from, taken) || (speaks(text, to) ? Case.nominative : 0);
  const known = new Set(words.map(({ gender }) => gender).filter(Boolean));
  const gender = patronymic?.gender ?? (known.size === 1 ? [...known][0] : undefined);
  const familyFirst =
    (slots[1]?.kind === "given" && (slots[2]?.kind === "patronymic" || slots[2]?.kind === "father")) ||
    (slots.length > 1 && slots[0]!.kind !== "given" && slots[1]!.kind === "initial" && last.kind === "initial");
  const ordered = familyFirst ? [...words.slice(1), words[0]!] : words;
  const agreed = agree(text, ordered, gender, asked);
  const bases = new Map<number, string>();
  for (const [index, { at }] of ordered.entries())
    bases.set(at, baseOf(text.tokens[at]!.form.plain, agreed.readings[index]!));
  let name = "";
  for (const { at, kind } of slots) {
    const token = text.tokens[at]!;
    const word = kind === "initial" ? `${token.form.plain}.` : (bases.get(at) ?? token.form.plain);
    name += name && token.spaced ? ` ${word}` : word;
  }
  const suffix = suffixAt(text, to);
  if (suffix) {
    name += `${text.tokens[to]!.spaced ? " " : ""}${suffix}`;
    to++;
  }
  const initials = slots.filter(({ kind }) => kind === "initial").map(({ at }) => text.tokens[at]!.form.plain);
  const family = ordered[ordered.length - 1]!;
  const father = patronymic && (bases.get(patronymic.at) ?? text.tokens[patronymic.at]!.form.plain);
  const given = ordered.filter((slot) => slot !== family && slot !== patronymic).map(({ at }) => bases.get(at)!);
  const alone = ordered.length === 2 && family === patronymic;
  const particles = slots
    .filter(({ kind, at }) => kind === "particle" && at === family.at - 1)
    .map(({ at }) => text.tokens[at]!.form.plain);
  return {
    from,
    to,
    name,
    initials,
    tags: agreed.cases,
    gender: agreed.gender ?? gender,
    given: given.length || !alone ? given : [bases.get(ordered[0]!.at)!],
    family: alone ? undefined : [...particles, bases.get(family.at)!].join(" "),
    patronymic: father,
    ...judge(text, slots, from, to),
  }; // prettier-ignore
}

/** Agreement with what the words before ask for; without it, if that fits better. */
function agree(text: Text, words: readonly Slot[], gender: Gender, asked: number): Agreement {
  const forms = words.map(({ at }) => text.tokens[at]!.form);
  const exact = text.capitals;
  const hints = { exact, cases: asked, ...(gender ? { gender } : {}) };
  const best = agreeingReadings(forms, text.compiled, hints);
  if (!gender || best.score > 2) return best;
  const free = agreeingReadings(forms, text.compiled, { exact, cases: asked });
  return free.score > best.score + 2 ? free : best;
}

/** `старший` after a name is a part of it. */
function suffixAt(text: Text, at: number): string | undefined {
  const token = text.tokens[at];
  return token?.kind === "word" && text.compiled.suffixes.has(token.form.folded) ? token.form.plain : undefined;
}

function judge(text: Text, slots: readonly Slot[], from: number, to: number): Pick<PersonMention, "rule" | "strength"> {
  // In quotes of its own a name is a ship's, a firm's, a work's.
  const quoted = isQuoted(text, from, to);
  if (quoted) return { rule: "person/quoted", strength: "weak" };
  const has = (kind: Kind): boolean => slots.some((slot) => slot.kind === kind);
  if (has("patronymic") || has("father")) return { rule: "person/patronymic", strength: "strong" };
  if (has("given")) return { rule: "person/given name", strength: "strong" };
  if (has("initial")) return { rule: "person/initials", strength: "strong" };
  if (apposed(text, from)) return { rule: "person/apposition", strength: "strong" };
  if (speaks(text, to)) return { rule: "person/speaker", strength: "strong" };
  if (has("family")) return { rule: "person/family name", strength: "strong" };
  return { rule: "person/capitals", strength: isFirst(text, from) ? "weak" : "medium" };
}

/** True if quotation marks hold the name alone, or with a rank before it: «Адмирал Горшков». */
function isQuoted(text: Text, from: number, to: number): boolean {
  for (let open = from - 1; open >= 0 && from - open < 4; open--) if (text.quoteEnd[open] === to) return true;
  return false;
}

/** True if a post, rank or honorific stands right before. */
function apposed(text: Text, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 6; at--) {
    if (text.tokens[at]!.kind === "break") return false;
    if (
      text.matches[at]?.some(
        ({ entry, to }) =>
          to === from && (entry.role === "post" || entry.role === "title" || entry.role === "honorific"),
      )
    )
      return true;
  }
  return false;
}

/** True if a speech verb stands right after a name, or ends right before it. */
export function speaks(text: Text, to: number): boolean {
  for (let at = to; at < to + 3; at++) {
    const token = text.tokens[at];
    if (!token || token.kind !== "word") return false;
    if (matchOf(text, at, "speech", "hold")) return true;
    if (!text.compiled.common.has(token.form.folded)) return false;
  }
  return false;
}

const spokenBefore = (text: Text, from: number): boolean =>
  !!text.matches[from - 1]?.some(({ entry, to }) => entry.role === "speech" && to === from);

/** A word alone: short for a full name of the text, or a name by what stands around it. */
function singleAt(
  text: Text,
  at: number,
  owns: boolean,
  taken: (at: number) => boolean,
  known: ReadonlyMap<string, PersonMention>,
  counts: ReadonlyMap<string, number>,
): PersonMention | undefined {
  const { form } = text.tokens[at]!;
  const { compiled } = text;
  const asked =
    (owns ? Case.genitive : 0) ||
    casesBefore(text, at, taken) ||
    (speaks(text, at + 1) || spokenBefore(text, at) ? Case.nominative : 0);
  const readings = [
    ...compiled.paradigms!.decline(form.folded, "surname"),
    ...compiled.paradigms!.decline(form.folded, "given"),
    { base: form.folded, cut: 0, tail: "", tags: AnyCase },
  ];
  if (
    readings.some(
      ({ tags, base, cut: size }) => tags & Case.plural && size > 0 && known.has(base) && !known.has(form.folded),
    )
  )
    return undefined;
  if (
    readings.some(
      ({ tags, base, cut: size }) =>
        tags & Case.plural &&
        size > 1 &&
        base !== form.folded &&
        (counts.get(base) ?? 0) > 1 &&
        text.capitals.has(`${base}а`),
    )
  )
    return undefined;
  let best: { reading: Declined; of: PersonMention; points: number } | undefined;
  for (const reading of readings) {
    const of = reading.tags & Case.plural ? undefined : known.get(reading.base);
    if (!of) continue;
    const sex = of.gender === "female" ? Case.female : of.gender === "male" ? Case.male : 0;
    if (sex && reading.tags & AnyGender && !(reading.tags & sex)) continue;
    const points =
      (asked && reading.tags & asked ? 2 : 0) + (reading.tags & Case.nominative ? 1 : 0) - reading.cut * 0.1;
    if (!best || points > best.points) best = { reading, of, points };
  }
  const base = { from: at, to: at + 1, initials: [] };
  if (best) {
    const word = baseOf(form.plain, best.reading);
    const isGiven =
      best.of.given.some((given) => compiled.fold(given) === best.reading.base) &&
      compiled.fold(best.of.family ?? "") !== best.reading.base;
    return {
      ...base,
      name: word,
      gender: best.of.gender,
      given: isGiven ? [word] : [],
      family: isGiven ? undefined : (best.of.family ?? word),
      rule: isGiven ? "person/known given name" : "person/known family name",
      strength: "medium",
      tags: best.reading.tags & AnyCase,
    }; // prettier-ignore
  }
  const given = givenOf(text, at);
  const patronymic = patronymicOf(text, at);
  if (patronymic && !given) return undefined;
  if (!given && isAttribute(text, at)) return undefined;
  const title = apposed(text, at);
  if (given && compiled.ambiguous.has(given.first.base) && !title) return undefined;
  const speaker = speaks(text, at + 1) || spokenBefore(text, at);
  const agreed = agreeingReadings([form], compiled, {
    exact: text.capitals,
    cases: asked,
    ...(given?.entry.gender ? { gender: given.entry.gender } : {}),
  });
  const reading = agreed.readings[0]!;
  const word = baseOf(form.plain, reading);
  const surname = text.matches[at]?.some(({ entry }) => entry.role === "surname") ?? false;
  const first = isFirst(text, at);
  const often = (counts.get(reading.base) ?? 0) > 1;
  const quoted = isQuoted(text, at, at + 1);
  let strength: PersonMention["strength"] = "weak";
  if (title && !quoted) strength = "strong";
  else if (quoted) strength = "weak";
  else if (
    !surname &&
    !given &&
    !speaker &&
    compiled.paradigms!.decline(form.folded, "adjective").some(({ base: one }) => one.length > 5)
  )
    strength = "weak";
  else if (speaker && (!first || often || surname || given || form.surnames.length)) strength = "strong";
  else if (surname && (!first || often)) strength = "strong";
  else if (given && !first) strength = "medium";
  else if (often && (form.surnames.length > 0 || !first)) strength = "medium";
  return {
    ...base,
    name: word,
    gender: given?.entry.gender ?? agreed.gender,
    given: given ? [word] : [],
    family: given ? undefined : word,
    rule: title ? "person/apposition" : speaker ? "person/speaker" : "person/word",
    strength,
    tags: agreed.cases,
  }; // prettier-ignore
}

/** True if a word is an adjective of the noun in lower case after it: `Таганский районный суд`. */
function isAttribute(text: Text, at: number): boolean {
  const next = text.tokens[at + 1];
  if (next?.kind !== "word" || next.form.shape !== "lower" || matchOf(text, at + 1, "speech", "hold")) return false;
  if (
    !/(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ей|ую|юю|ые|ие|ых|их|ыми|ими)$/u.test(
      text.tokens[at]!.form.folded,
    )
  )
    return false;
  const { paradigms } = text.compiled;
  const of = (folded: string): readonly Declined[] => [
    ...paradigms!.decline(folded, "noun"),
    ...paradigms!.decline(folded, "adjective"),
  ];
  return paradigms!
    .decline(text.tokens[at]!.form.folded, "adjective")
    .some(
      (adjective) =>
        adjective.base.length > 3 && of(next.form.folded).some((noun) => noun.tags & adjective.tags & AnyCase),
    );
}

/** `Илья и Антон Сорокины`: a family name in the plural belongs to each of the given names. */
function sharedFamily(
  text: Text,
  run: readonly Slot[],
  taken: (at: number) => boolean,
): { mentions: PersonMention[]; to: number } | undefined {
  if (run.length !== 1 || run[0]!.kind !== "given") return undefined;
  const { tokens, compiled } = text;
  const givens = [run[0]!.at];
  let at = run[0]!.at + 1;
  while (tokens[at] && (tokens[at]!.form.text === "," || compiled.and.has(tokens[at]!.form.folded))) {
    const next = at + 1;
    if (taken(next) || tokens[next]?.kind !== "word" || !givenOf(text, next)) return undefined;
    givens.push(next);
    at = next + 1;
    if (isCapital(tokens[at]) && tokens[at]!.spaced && compiled.and.has(tokens[next - 1]!.form.folded)) break;
  }
  const family = tokens[at];
  if (givens.length < 2 || !family || !isCapital(family) || taken(at)) return undefined;
  const plural = compiled
    .paradigms!.decline(family.form.folded, "surname", Case.male)
    .find(
      ({ tags, cut, base }) =>
        cut > 0 &&
        tags & Case.plural &&
        (text.capitals.has(base) ||
          compiled.surnameEnding(base) ||
          compiled.lexicon.root.get(base)?.entries?.some((entry) => nameRoles.has(entry.role))),
    );
  if (!plural) return undefined;
  const cases = plural.tags & AnyCase;
  const male = baseOf(family.form.plain, plural);
  const mentions = givens.map((one): PersonMention => {
    const { form } = tokens[one]!;
    const gender = givenOf(text, one)!.entry.gender;
    const agreed = agreeingReadings([form], compiled, { cases, ...(gender ? { gender } : {}) });
    const given = baseOf(form.plain, agreed.readings[0]!);
    const surname = gender === "female" && /(?:ов|ев|ин|ын)$/u.test(compiled.fold(male)) ? `${male}а` : male;
    return {
      from: one,
      to: one === givens[givens.length - 1] ? at + 1 : one + 1,
      name: `${given} ${surname}`,
      given: [given],
      family: surname,
      initials: [],
      gender,
      rule: "person/shared family name",
      strength: "strong",
      tags: cases,
    }; // prettier-ignore
  });
  return { mentions, to: at + 1 };
}
