/** Places in languages whose words inflect by paradigms: the gazetteer's, heads with adjectives or names beside them, what prepositions govern. */
import { agreeingAdjective } from "./agreement.ts";
import { headAt, isCapital, isFirst, isForeign, tailOf, wordsOfEntry } from "./declined-phrases.ts";
import type { Found } from "./found.ts";
import { AnyCase, AnyGender, Case, type Declined } from "./paradigms.ts";
import { baseOf, type Match, matchOf, type Text } from "./reading.ts";

/** All places named in a text, in order; they may overlap. */
export function findDeclinedPlaces(text: Text): Found[] {
  const out: Found[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const token = text.tokens[at]!;
    if (token.kind !== "word") continue;
    const matches = text.matches[at];
    if (matches) {
      const known = matches.find((match) => match.entry.role === "place" && isPlace(text, match));
      if (known) {
        out.push(knownPlace(text, known));
        at = known.to - 1;
        continue;
      }
      const head =
        isCapital(token) && token.form.plain.length < 2
          ? undefined
          : matches.find((match) => match.entry.role === "place-head");
      const several = head && pluralHead(text, head);
      if (several?.length) {
        out.push(...several);
        continue;
      }
      if (head) {
        const found = headed(text, head);
        if (found) out.push(found);
      }
      const generic =
        isCapital(token) && token.form.plain.length < 2
          ? undefined
          : matches.find((match) => match.entry.role === "generic");
      if (generic) {
        const found = named(text, generic);
        if (found) out.push(found);
      }
    }
    if (token.form.text.includes("-") && isCapital(token)) out.push(...halves(text, at));
    const governed = matchOf(text, at, "preposition") && governedAt(text, at);
    if (governed) out.push(governed);
  }
  return out;
}

/** True if a match of the gazetteer names a place here: with a capital, in the singular, no part of a person's name. */
function isPlace(text: Text, match: Match): boolean {
  const token = text.tokens[match.from]!;
  if (!isCapital(token)) return false;
  const { base } = match.entry;
  const single = match.to === match.from + 1;
  if (single && base.length > 1 && base === base.toUpperCase())
    return token.form.shape === "upper" && match.first.cut === 0;
  if (!single) return !isPluralPhrase(text, match);
  if (text.quoteEnd[match.from - 1] === match.to) return false;
  // The Kremlin and the like are places only where a preposition says so.
  if (
    text.matches[match.from]?.some(({ entry, to }) => entry.role === "body" && to === match.to) &&
    !isGoverned(text, match.from)
  )
    return false;
  if (match.first.cut > 0 && token.form.shape === "upper" && !text.shouting[match.from]) return false;
  if (match.first.base !== token.form.folded && !isPlaceForm(text, match)) return false;
  const { tags, cut } = match.first;
  if (cut > 0 && tags & Case.plural && tags & AnyGender && !isPlural(text, base)) return false;
  const { compiled } = text;
  if (isFirst(text, match.from) && (compiled.common.has(token.form.folded) || text.lower.has(token.form.folded)))
    return false;
  const next = text.tokens[match.to];
  const before = text.tokens[match.from - 1];
  const given = text.matches[match.from]?.some(({ entry }) => entry.role === "given");
  const surname =
    token.form.surnames.length > 0 || text.matches[match.from]?.some(({ entry }) => entry.role === "surname");
  const country = match.entry.type === "Country";
  if (given && isCapital(next) && next!.spaced && !matchOf(text, match.to, "place", "body", "body-head")) return false;
  if (given && !country && !isGoverned(text, match.from)) return false;
  if (before?.form.text === "." && text.tokens[match.from - 2]?.form.text.length === 1 && !country) return false;
  if (
    (given || surname) &&
    !country &&
    isCapital(before) &&
    text.matches[match.from - 1]?.some(({ entry }) => entry.role === "given")
  )
    return false;
  if (
    surname &&
    isCapital(before) &&
    text.matches[match.from - 1]?.some(({ entry, to }) => entry.role === "given" && to === match.from)
  )
    return false;
  // Мартин Гор: after a given name it is a family name.
  if (
    !country &&
    isCapital(before) &&
    token.spaced &&
    !isFirst(text, match.from - 1) &&
    matchOf(text, match.from - 1, "given") &&
    text.matches[match.from - 1]!.every(({ entry }) => entry.role === "given" || entry.role === "surname")
  )
    return false;
  // Досеба Синай: after an unknown capital in the same case it is a family name.
  if (
    !country &&
    isCapital(before) &&
    token.spaced &&
    !isFirst(text, match.from - 1) &&
    !text.matches[match.from - 1] &&
    !before!.form.readings.some((one) => one.cut > 1)
  )
    return false;
  return !isCutShort(text, match);
}

/** True if the word is a form of a place's name; where it may be one of a family name as well, something must say so. */
function isPlaceForm(text: Text, match: Match): boolean {
  const { form } = text.tokens[match.from]!;
  const { compiled } = text;
  const forms = [
    ...compiled.paradigms!.decline(form.folded, "place"),
    ...compiled.paradigms!.decline(form.folded, "adjective"),
  ];
  if (!forms.some(({ base }) => base === match.first.base)) return false;
  return !/(?:ово|ево|ино|ыно)$/u.test(match.first.base) || isGoverned(text, match.from);
}

/** True if the noun that ends a phrase stands in the plural: `Псковской областях` is one of several. */
function isPluralPhrase(text: Text, match: Match): boolean {
  const last = text.tokens[match.to - 1]!;
  const base = wordsOfEntry(match.entry, text).at(-1);
  const readings = text.compiled.paradigms!.decline(last.form.folded, "noun").filter((one) => one.base === base);
  return (
    last.form.folded !== base &&
    readings.length > 0 &&
    readings.every(({ tags }) => tags & Case.plural && tags & AnyGender)
  );
}

/** A longer name of a team or firm is meant: a capital and a hyphen go on. */
const isCutShort = (text: Text, match: Match): boolean => {
  const next = text.tokens[match.to];
  return next?.kind === "mark" && next.form.text === "-" && !next.spaced;
};

const isPlural = (text: Text, base: string): boolean =>
  text.compiled
    .paradigms!.decline(text.compiled.fold(base), "place")
    .some(({ tags, cut }) => cut >= 0 && tags & Case.plural && tags & Case.nominative && !(tags & AnyGender));

/** True if a preposition or a noun for places stands before a word. */
const isGoverned = (text: Text, at: number): boolean => !!matchOf(text, at - 1, "preposition", "generic", "place-head");

function knownPlace(text: Text, match: Match): Found {
  const { entry } = match;
  const side = sideBefore(text, match);
  if (side) {
    return {
      kind: "place",
      from: match.from - 1,
      to: match.to,
      name: `${side} ${entry.base}`,
      type: "Place",
      country: entry.value,
      rule: "place/side",
      tags: match.last.tags,
    }; // prettier-ignore
  }
  const first = text.tokens[match.from - 1];
  const generic = first?.kind === "word" ? matchOf(text, match.from - 1, "generic", "place-head") : undefined;
  const also = entry.canonical ? [entry.canonical] : [];
  if (generic && generic.to === match.from && entry.type !== "Country")
    also.push(`${generic.entry.base} ${entry.base}`);
  return {
    kind: "place",
    from: match.from,
    to: match.to,
    name: entry.base,
    type: entry.type ?? "Place",
    country: entry.value,
    rule: "place/gazetteer",
    tags: match.last.tags,
    ...(also.length ? { also } : {}),
  }; // prettier-ignore
}

/** `Южная Калифорния`: an adjective with a capital that agrees with the place. */
function sideBefore(text: Text, match: Match): string | undefined {
  const before = text.tokens[match.from - 1];
  if (
    match.to > match.from + 1 ||
    !isCapital(before) ||
    !text.tokens[match.from]!.spaced ||
    isFirst(text, match.from - 1)
  )
    return undefined;
  if (matchOf(text, match.from - 1, "demonym")) return undefined;
  for (const { tags } of text.compiled.paradigms!.decline(text.tokens[match.from]!.form.folded, "place")) {
    const reading = agreeingAdjective(
      before!.form,
      tags & AnyGender,
      tags & AnyCase,
      (tags & Case.plural) !== 0,
      text.compiled,
    );
    if (reading && reading.base.length > 4) return baseOf(before!.form.plain, reading);
  }
  return undefined;
}

/** `Кировский район`, `улица Карла Маркса`, `храм Христа Спасителя`, `отель «Центральный»`. */
function headed(text: Text, match: Match): Found | undefined {
  const head = headAt(text, match);
  if (!head) return undefined;
  if (isPersonNext(text, match.to)) return undefined;
  const type = match.entry.type ?? "Place";
  const base = { kind: "place" as const, from: head.from, type, tags: head.cases };
  if (
    head.capitals > 0 &&
    !(
      head.capitals === 1 &&
      head.from === match.from - 1 &&
      isFirst(text, head.from) &&
      text.compiled.common.has(text.tokens[head.from]!.form.folded)
    )
  ) {
    return { ...base, to: head.to, name: head.name, rule: "place/head" };
  }
  const tail = tailOf(text, match.to, false, true);
  if (tail.quoted) {
    const full = `${head.name} ${slice(text, match.to, tail.to)}`;
    return {
      ...base,
      to: tail.to,
      name: full,
      also: [slice(text, tail.quoted[0], tail.quoted[1])],
      rule: "place/quoted",
    };
  }
  const next = text.tokens[match.to];
  if (!isCapital(next) || !next!.spaced || isForeign(text, match.to)) {
    if (!tail.capitals || !text.compiled.namedAfter.has(next?.form.folded ?? "")) return undefined;
  }
  if (matchOf(text, match.to, "place") && match.entry.value !== "placed") return undefined;
  const to = tail.capitals ? tail.to : nameEnd(text, match.to);
  if (to <= match.to) return undefined;
  const rest = slice(text, match.to, to);
  if (match.entry.value === "bare")
    return { ...base, to, name: rest, also: [`${head.name} ${rest}`], rule: "place/head first" };
  if (type === "City" || type === "AdministrativeArea")
    return apposed(text, match, head.cases, head.from, to, head.name);
  return {
    ...base,
    to,
    name: `${head.name} ${rest}`,
    also: [rest],
    rule: "place/head first",
  };
}

/** True if a given name in the nominative and another capital follow: a person, not a name of the noun. */
const isPersonNext = (text: Text, at: number): boolean =>
  (isCapital(text.tokens[at]) &&
    isCapital(text.tokens[at + 1]) &&
    !text.matches[at] &&
    text.tokens[at + 1]!.form.surnames.some(({ reading }) => reading.cut === 0 && reading.tail === "")) ||
  isGivenNext(text, at);

const isGivenNext = (text: Text, at: number): boolean =>
  isCapital(text.tokens[at + 1]) &&
  !text.matches[at]?.some(
    ({ entry, to, first }) => entry.role === "given" && to === at + 1 && first.cut > 0 && first.tags & Case.genitive,
  ) &&
  !!text.matches[at]?.some(({ entry, to, first }) => entry.role === "given" && to === at + 1 && first.cut === 0);

/** `в Тульской, Тверской и Псковской областях`: one place an adjective. */
function pluralHead(text: Text, match: Match): Found[] {
  const { tokens, compiled } = text;
  const words = wordsOfEntry(match.entry, text);
  if (words.length !== 1 || match.to !== match.from + 1) return [];
  const plural = compiled
    .paradigms!.decline(tokens[match.from]!.form.folded, "noun")
    .find(({ base, tags }) => base === words[0] && tags & Case.plural && tags & AnyGender);
  if (!plural) return [];
  const gender = plural.tags & AnyGender;
  const out: Found[] = [];
  for (let at = match.from - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind === "mark" && token.form.text === ",") continue;
    if (token.kind !== "word") break;
    if (compiled.and.has(token.form.folded)) continue;
    const reading = isCapital(token)
      ? agreeingAdjective(token.form, gender, plural.tags & AnyCase, false, compiled)
      : undefined;
    if (!reading) break;
    out.unshift({
      kind: "place",
      from: at,
      to: at === match.from - 1 ? match.to : at + 1,
      name: `${baseOf(token.form.plain, reading)} ${match.entry.base}`,
      type: match.entry.type ?? "Place",
      rule: "place/list",
      tags: plural.tags & AnyCase,
    }); // prettier-ignore
  }
  return out;
}

/** The words with capitals from `at` on. */
function nameEnd(text: Text, at: number): number {
  let end = at;
  while (
    end < text.tokens.length &&
    end - at < 4 &&
    isCapital(text.tokens[end]) &&
    (end === at || text.tokens[end]!.spaced) &&
    !isForeign(text, end)
  )
    end++;
  return end;
}

/** `посёлок Борок`, `города Херндона`: the name stands in the nominative or agrees with its noun. */
function apposed(text: Text, match: Match, cases: number, from: number, to: number, head: string): Found | undefined {
  const at = match.to;
  let end = at;
  const names: string[] = [];
  const limit = Math.min(to, at + 3);
  const oblique = (cases & Case.nominative) === 0;
  while (end < limit && isCapital(text.tokens[end]) && !isForeign(text, end)) {
    const { form } = text.tokens[end]!;
    // посёлка Борок Фёдора Пряхина: a person goes on.
    if (end > at && matchOf(text, end, "given") && isCapital(text.tokens[end + 1])) break;
    const reading =
      oblique && match.entry.type !== "AdministrativeArea" ? placeReading(text, end, cases, true) : undefined;
    names.push(reading ? baseOf(form.plain, reading) : form.plain);
    end++;
  }
  if (!names.length) return undefined;
  const name = names.join(" ");
  return {
    kind: "place",
    from,
    to: end,
    name,
    also: [`${head} ${name}`],
    type: match.entry.type ?? "City",
    rule: "place/generic",
    tags: cases,
  }; // prettier-ignore
}

/** A generic noun before a name that no lexicon knows. */
function named(text: Text, match: Match): Found | undefined {
  const next = text.tokens[match.to];
  if (
    !isCapital(next) ||
    !next!.spaced ||
    isForeign(text, match.to) ||
    matchOf(text, match.to, "place", "body", "given", "post")
  )
    return undefined;
  if (matchOf(text, match.from, "place-head") || isPersonNext(text, match.to)) return undefined;
  const words = wordsOfEntry(match.entry, text);
  const noun = text.tokens[match.from + words.length - 1]!.form.readings.find(
    ({ base }) => base === words[words.length - 1],
  );
  if (!noun || noun.tags & Case.plural) return undefined;
  const cases = noun.tags & AnyCase || Case.nominative;
  return apposed(text, match, cases, match.from, nameEnd(text, match.to), match.entry.base);
}

/** The reading of an unknown place in one of some cases: a base without an ending first, then -а, -о, -ь. */
function placeReading(text: Text, at: number, cases: number, careful: boolean): Declined | undefined {
  const { form } = text.tokens[at]!;
  const list = text.compiled
    .paradigms!.decline(form.folded, "place")
    .filter(
      ({ tags, cut, base }) =>
        tags & cases &&
        cut > 0 &&
        base.length > 2 &&
        !(tags & Case.plural && !text.lower.has(base) && tags & AnyGender),
    );
  const seen = list.find(({ base }) => text.capitals.has(base));
  if (seen) return seen;
  if (careful && !/[аяыи]$/u.test(form.folded)) return undefined;
  return (
    list.find(({ tail }) => tail === "") ??
    list.find(({ tail }) => tail === "а" || tail === "ия" || tail === "я") ??
    list[0]
  );
}

/** A capital that no lexicon knows after a preposition of place: `в Уилинге`, `из Кэрнса`. */
function governedAt(text: Text, at: number): Found | undefined {
  const { tokens, compiled } = text;
  const preposition = tokens[at]!.form.folded;
  const cases = compiled.governs.get(preposition);
  let next = at + 1;
  if (matchOf(text, next, "demonym") && tokens[next]!.form.shape === "lower") next++;
  const token = tokens[next];
  if (!cases || !token?.spaced || !isCapital(token) || token.form.shape === "upper" || isForeign(text, next))
    return undefined;
  if (isCapital(tokens[next + 1]) && tokens[next + 1]!.spaced && !isForeign(text, next + 1)) return undefined;
  const { form } = token;
  if (
    text.matches[next]?.some(
      ({ entry }) => entry.role !== "surname" && entry.role !== "field" && entry.role !== "event",
    )
  )
    return undefined;
  if (
    form.readings.some(({ base }) => text.lower.has(base) || compiled.common.has(base) || compiled.notNames.has(base))
  )
    return undefined;
  if (
    /(?:ой|ом|ых|их|ого|ему|ому|ую|ей)$/u.test(form.folded) &&
    tokens[next + 1]?.kind === "word" &&
    tokens[next + 1]!.form.shape === "lower" &&
    compiled.paradigms!.decline(form.folded, "adjective").length
  )
    return undefined;
  const surname = form.surnames.some(
    ({ reading }) =>
      text.capitals.has(reading.base) ||
      (reading.tags & cases && reading.cut > 0 && /(?:ов|ев|ин|ский|ова|ева|ина)$/u.test(reading.base)),
  );
  if (surname) return undefined;
  const declined = placeReading(text, next, cases, false);
  const indeclinable =
    compiled.unchanging.has(form.folded.at(-1) ?? "") &&
    declined?.tail !== "" &&
    !(declined && compiled.shifting.has(form.folded.slice(-2)));
  const reading = indeclinable ? undefined : declined;
  if (!reading && !indeclinable) return undefined;
  return {
    kind: "place",
    from: next,
    to: next + 1,
    name: reading ? baseOf(form.plain, reading) : form.plain,
    type: "Place",
    rule: "place/preposition",
    tags: cases,
  }; // prettier-ignore
}

/** Both halves of Москва-Баку. */
function halves(text: Text, at: number): Found[] {
  const token = text.tokens[at]!;
  if (text.matches[at]?.some(({ entry }) => entry.role === "place")) return [];
  const parts = text.text.slice(token.start, token.end).split("-");
  if (parts.length !== 2) return [];
  const out: Found[] = [];
  let start = token.start;
  for (const part of parts) {
    const form = text.compiled.formOf(part);
    const hit =
      form.shape === "lower"
        ? undefined
        : form.hits.find(({ node }) => node.entries?.some((entry) => entry.role === "place"));
    const entry = hit?.node.entries?.find((one) => one.role === "place");
    if (hit && entry) {
      out.push({
        kind: "place",
        from: at,
        to: at + 1,
        name: entry.base,
        type: entry.type ?? "Place",
        country: entry.value,
        rule: "place/half",
        tags: hit.reading.tags,
        start,
        end: start + part.length,
      }); // prettier-ignore
    }
    start += part.length + 1;
  }
  return out.length === 2 ? out : [];
}

function slice(text: Text, from: number, to: number): string {
  return to > from ? text.text.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end).replace(/\s+/g, " ") : "";
}
