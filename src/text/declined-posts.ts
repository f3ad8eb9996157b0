/** Rank, office and affiliation where posts stand first and what they are of follows: `глава столичного департамента культуры Сергей Капков`. */
import type { Claim, Mention } from "../types.ts";
import { agreeingAdjective } from "./agreement.ts";
import { headIndexOf, isCapital, nounReading, wordsOfEntry } from "./declined-phrases.ts";
import type { Found } from "./found.ts";
import { AnyCase, AnyGender, Case } from "./paradigms.ts";
import type { PersonMention } from "./people.ts";
import { type Attributes, type EndingAt, noAttributes, type StartingAt } from "./posts.ts";
import { baseOf, type Match, matchOf, spanOf, type Text } from "./reading.ts";

const claim = (text: Text, value: string, from: number, to: number, rule: string): Claim => {
  const span = spanOf(text, from, to);
  const mention: Mention = { ...span, text: text.text.slice(span.start, span.end), rule };
  return { value, mention };
};

/** A post with all that belongs to it. */
interface Office {
  readonly match: Match;
  readonly cases: number;
  readonly plural: boolean;
}

/** Reads to the left of a name. */
export function declinedBefore(text: Text, mention: PersonMention, ending: EndingAt, starting: StartingAt): Attributes {
  const out = noAttributes(mention.from);
  let at = mention.from;
  let asked = mention.tags;
  const before = text.tokens[at - 1];
  // Новым руководителем станет Юлия ...; Пресс-секретарь Трампа, Сара Сандерс, ...
  if (before?.kind === "word" && text.compiled.copulas.has(before.form.folded)) {
    at--;
    asked = Case.instrumental;
  } else if (
    before?.form.text === "," &&
    text.tokens[mention.to]?.form.text === "," &&
    mention.tags & Case.nominative
  ) {
    at--;
    asked = Case.nominative;
  }
  for (let step = 0; step < 6; step++) {
    at = skipHonorifics(text, at);
    const title = titleBefore(text, at);
    const office = officeBefore(text, title ? title.from : at, ending, asked, step === 0);
    if (title) {
      pushTitle(text, title, at, out);
      at = title.from;
    }
    // Several hold a post in the plural: a list of names follows.
    if (office?.plural && !isListed(text, mention.to)) break;
    if (office) {
      pushOffice(text, office, at, starting, out);
      at = out.from;
    }
    if (!title && !office) break;
    // генерал, доктор наук, министр: a comma, a dash or "and" may join another office.
    const before = text.tokens[at - 1];
    if (
      !before ||
      !(before.kind === "mark" ? /^[,–—-]$/.test(before.form.text) : text.compiled.and.has(before.form.folded))
    ) {
      // заведующая кафедрой университета доцент: one office right before another.
      if (before?.kind !== "word" || !(office ? endsOffice(text, at, ending) && before.form.shape === "lower" : title))
        break;
      continue;
    }
    if (!endsOffice(text, at - 1, ending)) break;
    at--;
  }
  return out.titles.length ? sorted(text, out) : out;
}

/** Ranks before awards; an award that is an occupation too is one if nothing else is said. */
function sorted(text: Text, out: Attributes): Attributes {
  const isAward = ({ mention }: Claim): boolean => {
    const at = text.tokens.findIndex(({ start }) => start === mention.start);
    return !!text.matches[at]?.some(({ entry }) => entry.role === "title" && entry.type === "award");
  };
  const awards = out.titles.filter(isAward);
  if (!awards.length) return out;
  const titles = [...out.titles.filter((one) => !awards.includes(one)), ...awards];
  if (out.posts.length) return { ...out, titles };
  const posts = awards.flatMap((award): Claim[] => {
    const at = text.tokens.findIndex(({ start }) => start === award.mention.start);
    const post = matchOf(text, at, "post");
    return post ? [claim(text, post.entry.base, at, post.to, "post/award")] : [];
  });
  return { ...out, titles, posts };
}

/** True if another name may follow after a comma or "and". */
const isListed = (text: Text, to: number): boolean => {
  const next = text.tokens[to];
  return !!next && (next.form.text === "," || text.compiled.and.has(next.form.folded));
};

function skipHonorifics(text: Text, at: number): number {
  for (const match of matchesEnding(text, at, "honorific")) if (match.entry.type !== "after") return match.from;
  return at;
}

/** Matches of a role that end right before a token, longest first. */
function matchesEnding(text: Text, to: number, role: Match["entry"]["role"]): Match[] {
  const out: Match[] = [];
  for (let from = to - 1; from >= 0 && to - from < 8; from--) {
    if (text.tokens[from]!.kind === "break") break;
    for (const match of text.matches[from] ?? []) if (match.to === to && match.entry.role === role) out.push(match);
  }
  return out.sort((a, b) => a.from - b.from);
}

interface Title {
  readonly match: Match;
  readonly from: number;
}

/** A rank right before a name, with what modifies it: `подполковник внутренней службы`, `полковник запаса`. */
function titleBefore(text: Text, at: number): Title | undefined {
  let to = at;
  for (let step = 0; step < 3; step++) {
    const modifier = matchesEnding(text, to, "title-modifier")[0];
    if (!modifier) break;
    to = modifier.from;
  }
  const match =
    matchesEnding(text, to, "title").find(isSingularOrList) ??
    (to < at ? undefined : matchesEnding(text, at, "title")[0]);
  return match ? { match, from: match.from } : undefined;
}

const isSingularOrList = (_match: Match): boolean => true;

function pushTitle(text: Text, { match, from }: Title, to: number, out: Attributes): void {
  const value = phraseBase(text, match, [], to);
  out.titles.push(claim(text, value, from, to, "title/before"));
  if (isPluralMatch(text, match)) out.shared = true;
  out.from = from;
}

/** True if the head of a match stands in the plural. */
function isPluralMatch(text: Text, match: Match): boolean {
  const words = wordsOfEntry(match.entry, text);
  if (words.length !== match.to - match.from) return false;
  const index = headIndexOf(words, text);
  const { folded } = text.tokens[match.from + index]!.form;
  if (folded === words[index]) return false;
  const readings = text.compiled.paradigms!.decline(folded, "noun").filter(({ base }) => base === words[index]);
  return readings.length > 0 && readings.every(({ tags }) => tags & Case.plural);
}

/** Cases that the head of a post stands in; all for what does not change. */
function casesOf(text: Text, match: Match): { cases: number; plural: boolean } {
  const words = wordsOfEntry(match.entry, text);
  if (words.length !== match.to - match.from) return { cases: AnyCase, plural: false };
  const index = headIndexOf(words, text);
  const { folded } = text.tokens[match.from + index]!.form;
  const base = words[index]!;
  let cases = 0;
  let plural = 0;
  const { paradigms, pack } = text.compiled;
  // Who holds a post is he if the noun may be either.
  const gender = (pack.inflection.softeners ?? "").includes(base.at(-1) ?? "-") ? Case.male : 0;
  for (const of of ["noun", "adjective"] as const) {
    for (const one of paradigms!.decline(folded, of, gender)) {
      if (one.base !== base) continue;
      if (one.tags & Case.plural && one.tags & AnyGender) plural |= one.tags & AnyCase;
      else cases |= one.tags & AnyCase;
    }
  }
  if (!cases && !plural) cases = folded === base ? AnyCase : AnyCase & ~Case.nominative;
  // People are animate: their accusative is no nominative.
  if (folded === base && cases !== AnyCase)
    cases = text.compiled.unchanging.has(base.at(-1) ?? "") ? AnyCase : Case.nominative;
  return cases ? { cases, plural: false } : { cases: plural, plural: true };
}

/** The outermost post whose complements run up to a token. */
function officeBefore(
  text: Text,
  at: number,
  ending: EndingAt,
  nameCases: number,
  persons: boolean,
): Office | undefined {
  let best: Office | undefined;
  let to = at;
  for (let step = 0; step < 4; step++) {
    const found = nearestPost(text, to, ending, persons && step === 0);
    if (!found) break;
    const { cases, plural } = casesOf(text, found);
    // помощник Трампа: a post in another case than the name is someone else's.
    if (step === 0 && nameCases && !(cases & nameCases) && !(cases & Case.genitive)) break;
    // помощник президента: what is left of a genitive may be the office itself.
    if (best && !(best.cases & Case.genitive)) break;
    if (best && best.cases === Case.nominative) break;
    best = { match: found, cases, plural };
    to = found.from;
    const modifiers = modifiersFrom(text, found);
    to = modifiers;
    if (!(cases & Case.genitive)) break;
    if (cases & nameCases & ~Case.genitive && step === 0 && !postEnds(text, to, ending)) break;
  }
  return best && nameCases && !(best.cases & nameCases) ? undefined : best;
}

const postEnds = (text: Text, at: number, ending: EndingAt): boolean =>
  nearestPost(text, at, ending, false) !== undefined;

/** The nearest post to the left from which only complements lead to a token. */
function nearestPost(text: Text, to: number, ending: EndingAt, persons: boolean): Match | undefined {
  let at = to;
  for (let step = 0; step < 14 && at > 0; step++) {
    const posts = matchesEnding(text, at, "post").filter((match) => isPost(text, match));
    if (posts[0]) return posts[0];
    // полковник ГРУ: a rank with the body it is held in is an office.
    const rank = at < to ? matchesEnding(text, at, "title")[0] : undefined;
    if (rank) return rank;
    const next = complementStart(text, at, to, ending, persons);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** A post in lower case, or with a capital at the start of a sentence or as a form of respect. */
const isPost = (text: Text, match: Match): boolean => {
  const token = text.tokens[match.from]!;
  return (
    token.kind === "word" && (!isCapital(token) || !matchOf(text, match.from, "given") || match.to > match.from + 1)
  );
};

/** Start of the complement that ends at a token: a body or place, a field, words in the genitive. */
function complementStart(text: Text, at: number, name: number, ending: EndingAt, persons: boolean): number | undefined {
  const { tokens, compiled } = text;
  const token = tokens[at - 1];
  if (!token || token.kind === "break") return undefined;
  const founds = ending(at).filter((found) => found.from < at);
  if (founds.length) return Math.min(...founds.map(({ from }) => from));
  const open = openingBefore(text, at);
  if (open >= 0) return open;
  const field = matchesEnding(text, at, "field")[0];
  if (field) return field.from;
  if (token.kind === "mark") return undefined;
  if (token.kind !== "word") return undefined;
  const { form } = token;
  if (compiled.connectors.has(form.folded)) return at < name ? at - 1 : undefined;
  if (matchOf(text, at - 1, "speech", "hold") || compiled.common.has(form.folded)) return undefined;
  if (text.matches[at - 1]?.some(({ entry }) => entry.role === "event" && entry.verb)) return undefined;
  if (form.shape === "lower" || matchOf(text, at - 1, "demonym")) {
    if (compiled.nameWords.has(form.folded)) return at - 1;
    if (compiled.verbEndings.some((end) => form.folded.endsWith(end))) return undefined;
    const genitive = form.readings.some(({ tags, cut }) => cut > 0 && tags & Case.genitive);
    return genitive || compiled.nameWords.has(form.folded) ? at - 1 : undefined;
  }
  // пресс-секретарь Путина Дмитрий Песков
  if (
    persons &&
    form.readings.some(({ tags, cut }) => cut > 0 && tags & Case.genitive) &&
    (form.surnames.length || text.capitals.has(form.folded))
  )
    return at - 1;
  return undefined;
}

/** Opening of the quotation that ends right before a token; -1 if none does. */
function openingBefore(text: Text, at: number): number {
  if (!/^["»”]$/.test(text.tokens[at - 1]?.form.text ?? "")) return -1;
  for (let open = at - 2; open >= 0 && at - open < 10; open--) if (text.quoteEnd[open] === at - 1) return open;
  return -1;
}

/** True if an office can end before a comma, dash or "and". */
function endsOffice(text: Text, at: number, ending: EndingAt): boolean {
  return nearestPost(text, at, ending, false) !== undefined || titleBefore(text, at) !== undefined;
}

/** Start of the words before a post that belong to it: `бывший`, `первый`. */
function modifiersFrom(text: Text, match: Match): number {
  let from = match.from;
  for (let step = 0; step < 4; step++) {
    const modifier = matchesEnding(text, from, "post-modifier")[0];
    if (modifier) {
      from = modifier.from;
      continue;
    }
    if (matchesEnding(text, from, "demonym").some(({ to }) => to === from)) {
      from--;
      continue;
    }
    break;
  }
  return from;
}

/** A phrase in base form: head and agreeing words in the nominative, the rest as it stands up to `to`. */
function phraseBase(text: Text, match: Match, before: readonly number[], to: number): string {
  const { tokens, compiled } = text;
  const words = wordsOfEntry(match.entry, text);
  const out: string[] = [];
  let gender: number = Case.male;
  let cases: number = AnyCase;
  if (words.length === match.to - match.from) {
    const index = headIndexOf(words, text);
    const noun = nounReading(text, match.from + index, words[index]!);
    if (noun) {
      gender = noun.tags & AnyGender || Case.male;
      cases = noun.tags & AnyCase;
    }
  }
  for (const at of before) {
    const { form } = tokens[at]!;
    const reading =
      agreeingAdjective(form, gender & Case.female ? Case.female : Case.male, cases, false, compiled) ??
      agreeingAdjective(form, Case.male, AnyCase, false, compiled) ??
      agreeingAdjective(form, Case.female, AnyCase, false, compiled);
    out.push(reading ? baseOf(form.plain, reading).toLowerCase() : form.plain.toLowerCase());
  }
  const first = tokens[match.from]!;
  const base =
    isCapital(first) && !isSentenceStart(text, match.from) && match.entry.base[0]
      ? match.entry.base[0].toUpperCase() + match.entry.base.slice(1)
      : match.entry.base;
  out.push(base);
  if (to > match.to) out.push(text.text.slice(tokens[match.to]!.start, tokens[to - 1]!.end).replace(/\s+/g, " "));
  return out.join(" ");
}

const isSentenceStart = (text: Text, at: number): boolean => text.sentences[text.sentenceOf[at] ?? -1]?.from === at;

/** Notes an office: its title without the body, and the body or country it is of. */
function pushOffice(text: Text, { match, plural }: Office, to: number, starting: StartingAt, out: Attributes): void {
  const from = modifiersFrom(text, match);
  const modifiers: number[] = [];
  let demonym: Match | undefined;
  for (let at = from; at < match.from; at++) {
    const people = matchOf(text, at, "demonym");
    if (people) demonym = people;
    else modifiers.push(at);
  }
  const end = titleEnd(text, match, to, starting);
  const owner = ownerAfter(text, match.from + 1, to, starting);
  out.posts.push(claim(text, phraseBase(text, match, modifiers, end), from, end, "post/before"));
  if (owner) out.affiliations.push(claim(text, owner.name, owner.from, owner.to, "affiliation/before"));
  else if (demonym && match.entry.type === "state" && demonym.entry.type) {
    out.affiliations.push(claim(text, demonym.entry.type, demonym.from, demonym.to, "affiliation/demonym"));
  }
  if (match.entry.role === "title")
    out.titles.push(claim(text, match.entry.base, match.from, match.to, "title/before"));
  if (plural) out.shared = true;
  out.from = from;
}

/** End of the words after a post that belong to its title: fields, and genitives that name no body. */
function titleEnd(text: Text, match: Match, to: number, starting: StartingAt): number {
  let end = match.to;
  while (end < to) {
    if (starting(end).some((found) => found.kind === "body" || found.kind === "place")) break;
    const field = matchOf(text, end, "field");
    if (field && field.first.cut === 0 && field.to <= to) {
      // лидер группы «Аквариум»: the noun belongs to the name after it.
      if (matchOf(text, end, "body-head") && (text.quoteEnd[field.to] || starting(field.to).length)) break;
      end = field.to;
      const { form } = text.tokens[end] ?? text.tokens[end - 1]!;
      const next = end < to && text.compiled.and.has(form.folded) ? matchOf(text, end + 1, "field") : undefined;
      if (next && next.to <= to) end = next.to;
      continue;
    }
    break;
  }
  return end;
}

/** The first body among the complements, else the first place. */
function ownerAfter(text: Text, from: number, to: number, starting: StartingAt): Found | undefined {
  let place: Found | undefined;
  for (let at = from; at < to; at++) {
    const founds = starting(at).filter((found) => found.to <= to);
    const body = founds.find(({ kind }) => kind === "body");
    if (body) return body;
    place ??= founds.find(({ kind }) => kind === "place");
    if (text.tokens[at]!.kind === "break") break;
  }
  return place;
}

/** Reads to the right of a name: `Марина Лошак — российский куратор`, `Иванов, директор школы,`, `стал президентом`. */
export function declinedAfter(
  text: Text,
  mention: PersonMention,
  starting: StartingAt,
  isName: (at: number) => boolean,
): Attributes {
  const out = noAttributes(mention.to);
  const { tokens, compiled } = text;
  let at = mention.to;
  const mark = tokens[at];
  if (!mark || mark.kind === "break") return out;
  let asked = mention.tags || AnyCase;
  if (mark.kind === "mark") {
    if (!/^[,(–—-]$/.test(mark.form.text)) return out;
    if (/^[–—-]$/.test(mark.form.text)) asked |= Case.nominative;
    at++;
  } else if (compiled.copulas.has(mark.form.folded)) {
    asked = Case.instrumental | Case.nominative;
    at++;
  } else return out;
  if (mark.form.text === "(") {
    const inner = text.quoteEnd[at] ? at + 1 : at;
    const body =
      starting(inner).find(({ kind }) => kind === "body") ?? starting(at).find(({ kind }) => kind === "body");
    const close = body && /^["»”]$/.test(tokens[body.to]?.form.text ?? "") ? body.to + 1 : body?.to;
    if (body && tokens[close!]?.form.text === ")")
      out.affiliations.push(claim(text, body.name, body.from, body.to, "affiliation/brackets"));
  }
  for (let offices = 0; offices < 3; offices++) {
    const office = officeFrom(text, at, asked);
    if (!office) break;
    const { match, modifiers, demonym, plural } = office;
    if (plural && !text.compiled.and.has(text.tokens[mention.from - 1]?.form.folded ?? "")) break;
    if (plural) out.shared = true;
    let end = match.to;
    // Its complements run to a comma, a verb or the end.
    let limit = end;
    while (
      limit < tokens.length &&
      limit - end < 12 &&
      tokens[limit]!.kind === "word" &&
      !matchOf(text, limit, "speech", "hold")
    )
      limit++;
    // A name before the next comma has the office: ..., заместитель министра Гульнара Файзрахманова.
    if (rangeHas(end, limit, isName)) break;
    const title = titleEnd(text, match, limit, starting);
    const owner = ownerRight(text, title, limit, starting);
    out.posts.push(claim(text, phraseBase(text, match, modifiers, title), at, title, "post/after"));
    if (owner) out.affiliations.push(claim(text, owner.name, owner.from, owner.to, "affiliation/after"));
    else if (demonym && match.entry.type === "state" && demonym.entry.type)
      out.affiliations.push(claim(text, demonym.entry.type, demonym.from, demonym.to, "affiliation/demonym"));
    end = Math.max(title, owner?.to ?? 0);
    const next = tokens[end];
    if (!next || !(next.form.text === "," || compiled.and.has(next.form.folded))) break;
    at = end + 1;
  }
  return out;
}

function rangeHas(from: number, to: number, is: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at++) if (is(at)) return true;
  return false;
}

/** The body or place right after a title, or after a preposition or genitives of a post's complement. */
function ownerRight(text: Text, from: number, limit: number, starting: StartingAt): Found | undefined {
  for (let at = from; at < Math.min(limit, from + 3); at++) {
    const founds = text.quoteEnd[at] ? [...starting(at), ...starting(at + 1)] : starting(at);
    const owner = founds.find(({ kind }) => kind === "body") ?? founds[0];
    if (owner) return owner;
    const { form } = text.tokens[at]!;
    if (!text.quoteEnd[at] && !form.readings.some(({ tags, cut }) => cut > 0 && tags & Case.genitive)) return undefined;
  }
  return undefined;
}

/** A post from a token on, past what modifies it, in one of some cases. */
function officeFrom(
  text: Text,
  from: number,
  asked: number,
): { match: Match; modifiers: number[]; demonym: Match | undefined; plural: boolean } | undefined {
  const modifiers: number[] = [];
  let demonym: Match | undefined;
  for (let at = from; at < from + 5; at++) {
    const token = text.tokens[at];
    if (token?.kind !== "word") return undefined;
    const post = text.matches[at]?.find(({ entry }) => entry.role === "post");
    if (post && isPost(text, post)) {
      const { cases, plural } = casesOf(text, post);
      return cases & asked ? { match: post, modifiers, demonym, plural } : undefined;
    }
    const people = matchOf(text, at, "demonym");
    if (people) demonym = people;
    else if (matchOf(text, at, "post-modifier")) modifiers.push(at);
    else if (
      !text.compiled.paradigms!.decline(token.form.folded, "adjective").some(({ tags }) => tags & asked) &&
      !text.compiled.common.has(token.form.folded)
    )
      return undefined;
  }
  return undefined;
}
