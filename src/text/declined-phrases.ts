/** How far the name around a head noun reaches where heads stand first and adjectives agree: `Таганский районный суд города Москвы`. */
import { agreeingAdjective } from "./agreement.ts";
import type { Entry } from "./lexicon.ts";
import { AnyCase, AnyGender, Case, type Declined } from "./paradigms.ts";
import { baseOf, type Match, matchOf, type Text } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A head noun with its adjectives, read. */
export interface Head {
  /** Tokens of adjectives and head. */
  readonly from: number;
  readonly to: number;
  /** In the nominative, as written otherwise. */
  readonly name: string;
  /** Cases that it may stand in. */
  readonly cases: number;
  /** Adjectives with a capital letter, of peoples and countries, or usual in names. */
  readonly capitals: number;
  readonly demonyms: number;
}

/** What belongs to a head on its right. */
export interface Tail {
  readonly to: number;
  /** Words with capitals. */
  readonly capitals: number;
  /** Where the last place or body of the chain begins: what can be left off. */
  readonly owner?: number;
  readonly quoted?: readonly [from: number, to: number];
  /** True if it has a number: `школа № 5`. */
  readonly numbered?: boolean;
  /** Lower-case words that are usual in names. */
  readonly plain: number;
}

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && (token.form.shape === "capital" || token.form.shape === "upper");

/** True for the first word of a sentence, past quotes and dashes. */
export function isFirst(text: Text, at: number): boolean {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  if (!sentence || sentence.from === at) return true;
  for (let back = at - 1; back >= sentence.from; back--) {
    const { kind, form } = text.tokens[back]!;
    if (kind !== "mark") return false;
    if (/^[.:;—–-]$/.test(form.text)) return true;
    // A title in quotes begins with a capital of its own.
    if (back > sentence.from) return text.quoteEnd[back]! > back;
  }
  return true;
}

/** True if the word has letters of another script than the language. */
export const isForeign = (text: Text, at: number): boolean => {
  const token = text.tokens[at];
  return (
    token?.kind === "word" &&
    text.compiled.pack.letters.script === "Cyrl" &&
    /^[A-Za-zÀ-ɏ]/.test(token.form.plain) &&
    !/[\u0400-\u04ff]/.test(token.form.plain)
  );
};

/** Readings as a noun, or as an adjective that is used as one (сборная). */
const nounsOf = (text: Text, folded: string): readonly Declined[] => [
  ...(text.compiled.paradigms?.decline(folded, "noun") ?? []),
  ...(text.compiled.paradigms?.decline(folded, "adjective") ?? []),
];

/** Noun readings of a word whose base is one of a head's words. */
export function nounReading(text: Text, at: number, base: string): Declined | undefined {
  const { tokens } = text;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const { folded } = token.form;
  let tags = 0;
  let first: Declined | undefined;
  for (const one of nounsOf(text, folded)) {
    // The plural of a singular noun is no name.
    if (one.base !== base || (one.tags & Case.plural && one.tags & AnyGender)) continue;
    first ??= one;
    tags |= one.tags;
  }
  if (first) return { ...first, tags };
  return folded === base ? { base, cut: 0, tail: "", tags: AnyCase } : undefined;
}

/** Index, in the words of an entry, of the noun that the others depend on: the first that is no adjective. */
export function headIndexOf(words: readonly string[], text: Text): number {
  for (let index = 0; index < words.length - 1; index++) {
    const adjective = text.compiled.paradigms
      ?.decline(words[index]!, "adjective")
      .some((one) => one.base === words[index]);
    if (!adjective) return index;
  }
  return words.length - 1;
}

const wordCache = new WeakMap<Entry, readonly string[]>();

/** Folded words of an entry's base form. */
export function wordsOfEntry(entry: Entry, text: Text): readonly string[] {
  let words = wordCache.get(entry);
  if (!words) {
    words = text.compiled.fold(entry.base).split(/\s+/);
    wordCache.set(entry, words);
  }
  return words;
}

/** Reads a head noun and its adjectives; undefined in the plural. */
export function headAt(text: Text, match: Match): Head | undefined {
  const { tokens, compiled } = text;
  const words = wordsOfEntry(match.entry, text);
  const size = match.to - match.from;
  if (words.length !== size) return size === 1 ? undefined : plainHead(text, match);
  const index = headIndexOf(words, text);
  const noun = nounReading(text, match.from + index, words[index]!);
  if (!noun || !(noun.tags & AnyCase)) return undefined;
  const gender = noun.tags & AnyGender;
  const plural = (noun.tags & Case.plural) !== 0;
  const names: string[] = [];
  for (let offset = 0; offset < size; offset++) {
    const { form } = tokens[match.from + offset]!;
    if (offset === index) names.push(baseOf(form.plain, noun));
    else if (offset < index) {
      const reading = agreeingAdjective(form, gender, noun.tags, plural, compiled);
      names.push(reading ? baseOf(form.plain, reading) : form.plain);
    } else names.push(form.plain);
  }
  let from = match.from;
  let capitals = 0;
  let demonyms = 0;
  let kept = 0;
  const left: string[] = [];
  for (let at = match.from - 1; at >= 0 && match.from - at < 6; at--) {
    const token = tokens[at]!;
    if (token.kind !== "word" || !tokens[at + 1]!.spaced || tokens[at + 1]!.kind === "break") break;
    const reading = agreeingAdjective(token.form, gender, noun.tags, plural, compiled);
    if (!reading) break;
    const capital = isCapital(token);
    const known = compiled.nameWords.has(reading.base);
    const demonym = matchOf(text, at, "demonym") !== undefined;
    if (
      capital ? isFirst(text, at) && compiled.common.has(token.form.folded) && !known && !demonym : !known && !demonym
    )
      break;
    left.unshift(baseOf(token.form.plain, reading));
    kept = left.length;
    from = at;
    if (capital && !(demonym && isFirst(text, at))) capitals++;
    if (demonym) demonyms++;
  }
  return {
    from,
    to: match.to,
    cases: noun.tags & AnyCase,
    capitals,
    demonyms,
    name: [...left.slice(left.length - kept), ...names].join(" "),
  }; // prettier-ignore
}

/** A head that the text writes in as many words as the entry does not have (with hyphens, abbreviated). */
function plainHead(text: Text, match: Match): Head {
  return {
    from: match.from,
    to: match.to,
    cases: AnyCase,
    capitals: 0,
    demonyms: 0,
    name: text.text.slice(text.tokens[match.from]!.start, text.tokens[match.to - 1]!.end),
  }; // prettier-ignore
}

/** True if a word can be a genitive with an ending of its own, or is of those that do not change. */
export function canBeGenitive(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token?.kind !== "word") return false;
  const { form } = token;
  if (form.shape === "upper") return true;
  if (form.readings.some(({ tags, cut }) => tags & Case.genitive && cut > 0)) return true;
  return text.compiled.unchanging.has(form.folded.at(-1) ?? "");
}

/** True if a word is an adjective in the genitive. */
const isGenitiveAdjective = (text: Text, at: number): boolean =>
  text.compiled
    .paradigms!.decline(text.tokens[at]!.form.folded, "adjective")
    .some(({ tags, cut }) => cut > 0 && tags & Case.genitive);

/** True if a lower-case word is surely or maybe a genitive and no verb. */
function isPlainGenitive(text: Text, at: number): boolean {
  const { form } = text.tokens[at]!;
  if (text.compiled.common.has(form.folded) || matchOf(text, at, "speech", "hold", "post", "title")) return false;
  if (text.matches[at]?.some(({ entry }) => entry.role === "event" && entry.verb)) return false;
  if (text.compiled.verbEndings.some((ending) => form.folded.endsWith(ending))) return false;
  return form.readings.some(({ tags, cut }) => tags & Case.genitive && cut > 0);
}

const quoteMark = /^["“«„]$/;

/** What follows a head and belongs to its name: genitives, `по ...`, `имени ...`, a name in quotes, a number. */
export function tailOf(text: Text, head: number, strong: boolean, eponyms: boolean, loose = true): Tail {
  const { tokens, compiled } = text;
  let to = head;
  let capitals = 0;
  let plain = 0;
  let owner: number | undefined;
  let numbered = false;
  let at = head;
  const end = Math.min(tokens.length, head + 14);
  while (at < end) {
    const token = tokens[at]!;
    if (token.kind === "break" || (at > head && !token.spaced && token.kind === "word")) break;
    if (token.kind === "mark") {
      const close = text.quoteEnd[at]!;
      if (quoteMark.test(token.form.text) && close > at && close - at < 10) {
        const first = tokens[at + 1];
        if (to === at && (first?.kind === "number" || (first?.kind === "word" && first.form.shape !== "lower"))) {
          return {
            to: close + 1,
            capitals: capitals + 1,
            plain,
            quoted: [at + 1, close],
            ...(owner === undefined ? {} : { owner }),
          };
        }
        break;
      }
      if (token.form.text === "№" && tokens[at + 1]?.kind === "number") {
        to = at + 2;
        capitals++;
        numbered = true;
        at += 2;
        continue;
      }
      break;
    }
    if (token.kind !== "word") break;
    const { form } = token;
    if (compiled.namedAfter.has(form.folded)) {
      const after = eponymEnd(text, at + 1);
      if (after <= at + 1) break;
      to = after;
      at = after;
      capitals++;
      continue;
    }
    if (isCapital(token)) {
      if (isForeign(text, at)) break;
      const person = matchOf(text, at, "given");
      if (person && person.to === at + 1 && isCapital(tokens[at + 1]) && !eponyms && !matchOf(text, at, "place")) break;
      const known = matchOf(text, at, "body", "place");
      if (known && known.entry.role === "body" && at === head && strong && !canBeGenitive(text, at)) break;
      if (known && (known.to > at + 1 || canBeGenitive(text, at))) {
        owner ??= at;
        to = known.to;
        capitals += known.to - at;
        at = known.to;
        continue;
      }
      if (known) break;
      if (matchOf(text, at, "given", "surname") && !eponyms) break;
      const nested = matchOf(text, at, "body-head", "place-head");
      if (nested && canBeGenitive(text, at)) {
        owner ??= at;
        to = nested.to;
        capitals++;
        at = nested.to;
        continue;
      }
      if (!canBeGenitive(text, at)) break;
      // An adjective needs its noun; a family name alone belongs to teams, funds and staffs.
      const adjective = isGenitiveAdjective(text, at);
      if (
        !adjective &&
        compiled.surnameEnding(form.readings.find(({ tags }) => tags & Case.genitive)?.base ?? form.folded) &&
        !eponyms
      )
        break;
      if (
        !adjective &&
        !strong &&
        !eponyms &&
        at > head &&
        tokens[at - 1]!.form.shape === "lower" &&
        !matchOf(text, at - 1, "generic", "place-head")
      )
        break;
      owner ??= at;
      to = at + 1;
      capitals++;
      at++;
      continue;
    }
    // Lower case.
    const next = tokens[at + 1];
    const field = matchOf(text, at, "field");
    if (field && field.first.cut === 0) {
      to = field.to;
      plain++;
      at = field.to;
      continue;
    }
    if (compiled.nameWords.has(form.folded)) {
      to = at + 1;
      plain++;
      at++;
      continue;
    }
    const inner = matchOf(text, at, "body-head", "generic", "place-head");
    if (
      inner &&
      canBeGenitive(text, at) &&
      form.readings.some(({ tags, base }) => tags & Case.genitive && base === wordsOfEntry(inner.entry, text)[0])
    ) {
      const closes = to === at && isCapital(tokens[at - 1]) && inner.entry.role !== "body-head";
      if (!strong && !closes && !isCapital(tokens[inner.to]) && inner.entry.role !== "body-head") break;
      owner ??= at;
      if (isCapital(tokens[inner.to]) || strong || closes) to = inner.to;
      at = inner.to;
      // района Пудун: the name beside a noun for places may stay in the nominative.
      if (
        inner.entry.role !== "body-head" &&
        isCapital(tokens[at]) &&
        tokens[at]!.spaced &&
        !isForeign(text, at) &&
        !canBeGenitive(text, at) &&
        !matchOf(text, at, "given")
      ) {
        at++;
        to = at;
        capitals++;
      }
      continue;
    }
    if (numbered) break;
    if (compiled.connectors.has(form.folded)) {
      if (next?.kind !== "word") break;
      const and = compiled.and.has(form.folded);
      if (at === head && and) break;
      if (compiled.nameWords.has(next.form.folded) || matchOf(text, at + 1, "field")) {
        at++;
        continue;
      }
      if (and) {
        // Фонд Билла и Мелинды Гейтс; Центр исследований федерального и регионального рынков.
        const joined = strong && eponyms && capitals > 0 && isCapital(next) && canBeGenitive(text, at + 1);
        if (!joined && !(strong && owner === undefined && next.form.shape === "lower" && isPlainGenitive(text, at + 1)))
          break;
        at++;
        continue;
      }
      // по Ярославской области: what the preposition governs runs to its noun.
      if (
        !(strong || isCapital(tokens[head - 1])) ||
        !((compiled.prepositions.get(form.folded) ?? 0) & Case.dative) ||
        matchOf(text, at + 1, "given")
      )
        break;
      const governed = governedEnd(text, at + 1);
      if (governed === at + 1) break;
      to = governed;
      capitals++;
      at = governed;
      continue;
    }
    const demonym = matchOf(text, at, "demonym");
    if (demonym && canBeGenitive(text, at)) {
      at++;
      continue;
    }
    if (strong && loose && owner === undefined && isPlainGenitive(text, at)) {
      to = at + 1;
      at++;
      continue;
    }
    break;
  }
  return { to, capitals, plain, numbered, ...(owner === undefined ? {} : { owner }) };
}

/** End of a place after a preposition: `Ярославской области`, `Москве`, `городу Москве`. */
function governedEnd(text: Text, at: number): number {
  let end = at;
  for (let next = at; next < at + 5; next++) {
    const token = text.tokens[next];
    if (token?.kind !== "word") break;
    if (matchOf(text, next, "place-head", "generic")) {
      end = next + 1;
      continue;
    }
    if (!isCapital(token)) break;
    const place = matchOf(text, next, "place");
    if (place) return place.to;
    if (/(?:ой|ому|ему|ей|им)$/.test(token.form.folded)) continue;
    end = next + 1;
    break;
  }
  return end;
}

/** End of the name of whom a body is named after: `А.Н. Туполева`, `Карла Маркса`, `академика Павлова`. */
function eponymEnd(text: Text, at: number): number {
  let end = at;
  let next = at;
  const title = matchOf(text, next, "title", "post");
  if (title && isCapital(text.tokens[title.to])) next = title.to;
  for (; next < text.tokens.length; next++) {
    const token = text.tokens[next]!;
    if (token.kind === "mark" && token.form.text === "." && text.tokens[next - 1]?.form.text.length === 1) {
      end = next + 1;
      continue;
    }
    if (!isCapital(token) || (next > at && !token.spaced && text.tokens[next - 1]!.form.text !== ".")) break;
    if (next > at && matchOf(text, next, "body", "place") && !matchOf(text, next, "given", "surname")) break;
    end = next + 1;
    if (end - at > 7) break;
  }
  return end;
}
