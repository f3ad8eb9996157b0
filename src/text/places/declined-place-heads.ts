/** Places by a noun where nouns stand first and adjectives agree: `Кировский район`, `улица Карла Маркса`, `посёлок Борок`. */

import { headAt } from "../phrases/declined-heads.ts";
import { tailOf } from "../phrases/declined-tails.ts";
import {
  isCapital,
  isFirst,
  isForeign,
  isGenitiveAdjective,
  sliceOf,
  wordsOfEntry,
} from "../phrases/declined-words.ts";
import { agreeingAdjective } from "../reading/agreement.ts";
import type { Found } from "../reading/found.ts";
import { baseOf, endingAt, joinsList, type Match, matchOf, type Text } from "../reading/reading.ts";
import { AnyCase, AnyGender, Case } from "../words/paradigms.ts";
import { placeReading } from "./declined-place-cases.ts";

/** `Кировский район`, `улица Карла Маркса`, `храм Христа Спасителя`, `отель «Центральный»`. */
export function headed(text: Text, match: Match): Found | undefined {
  const head = headAt(text, match);
  if (!head) return undefined;
  // Центральный военный округ: a longer noun of bodies ends with the head.
  const body = endingAt(text, match.to, ["body-head"]);
  if (body && body.from < match.from) return undefined;
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
    const full = `${head.name} ${sliceOf(text, match.to, tail.to)}`;
    return {
      ...base,
      to: tail.to,
      name: full,
      also: [sliceOf(text, tail.quoted[0], tail.quoted[1])],
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
  const rest = sliceOf(text, match.to, to);
  if (match.entry.value === "bare")
    return { ...base, to, name: rest, also: [`${head.name} ${rest}`], rule: "place/head first" };
  // экс-губернатора области Николая Котова: who is named behind a region has nothing of it.
  if (type === "AdministrativeArea" && matchOf(text, match.to, "given") && isCapital(text.tokens[match.to + 1]))
    return undefined;
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
export function pluralHead(text: Text, match: Match): Found[] {
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
  const singular = compiled
    .paradigms!.decline(tokens[match.from]!.form.folded, "noun")
    .some(({ base, tags }) => base === words[0] && !(tags & Case.plural));
  return out.length || singular ? out : namesAfter(text, match, plural.tags & AnyCase);
}

/** `улиц Гоголя и Пушкина`, `острова Рюкю`: one place a name that stands behind the plural. */
function namesAfter(text: Text, match: Match, tags: number): Found[] {
  const out: Found[] = [];
  let at = match.to;
  for (;;) {
    const next = nameEnd(text, at);
    const to = next > at + 1 && matchOf(text, at + 1, "given") ? at + 1 : next;
    if (to === at || text.matches[at]?.some(({ entry }) => otherRoles.has(entry.role))) break;
    const rest = sliceOf(text, at, to);
    out.push({
      kind: "place",
      from: out.length ? at : match.from,
      to,
      ...(match.entry.value === "bare" ? { name: rest } : { name: `${match.entry.base} ${rest}`, also: [rest] }),
      type: match.entry.type ?? "Place",
      rule: "place/names after",
      tags,
    }); // prettier-ignore
    if (!joinsList(text, to)) break;
    at = to + 1;
  }
  return out;
}

/** What a capital behind a plural names if it is no name of the noun: улицы Москвы. */
const otherRoles = new Set(["place", "body", "post", "title", "given"]);

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
    // деревни Ольховка Тульской области: the region goes on.
    if (end > at && isRegionAt(text, end)) break;
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

/** True for a known place, or an adjective in the genitive that a noun for regions follows. */
const isRegionAt = (text: Text, at: number): boolean =>
  !!matchOf(text, at, "place") ||
  (isGenitiveAdjective(text, at) && [at + 1, at + 2].some((noun) => matchOf(text, noun, "place-head", "generic")));

/** A generic noun before a name that no lexicon knows. */
export function named(text: Text, match: Match): Found | undefined {
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
