/** Bodies: by what the lexicon knows, by a head noun and what belongs to it, by quotes beside one, by capitals and a case ending. */

import { acronymAt, acronymsOf, tie } from "./acronyms.ts";
import { findDeclinedBodies } from "./declined-bodies.ts";
import { type Found, isNominative, keepPossessive, nameOf } from "./found.ts";
import { findJoinedBodies } from "./joined-bodies.ts";
import { type Reading, Tag } from "./morphology.ts";
import { isGenitive, type Reach, reachLeft } from "./phrases.ts";
import { openingOf } from "./quotations.ts";
import { isFirst, isPossessedMatch, type Match, matchOf, type Text } from "./reading.ts";

/** All bodies named in a text, in order; they may overlap. */
export function findOrganizations(text: Text): Found[] {
  if (text.compiled.paradigms) return findDeclinedBodies(text);
  if (text.compiled.tails.size) return findJoinedBodies(text);
  const out: Found[] = [];
  let covered = 0;
  const acronyms = acronymsOf(text);
  for (let at = 0; at < text.tokens.length; at++) {
    const matches = text.matches[at];
    const token = text.tokens[at]!;
    if (matches) {
      const known = matches.find((match) => match.entry.role === "body");
      if (known && isName(text, known) && !isWork(text, known.to) && !isOwnedPart(text, known)) {
        out.push(knownBody(text, known));
        at = Math.max(at, known.to - 1);
        continue;
      }
      const head = matches.find((match) => match.entry.role === "body-head");
      for (const { entry, to } of matches)
        if (to > at + 1 && (entry.role === "post" || entry.role === "title")) covered = Math.max(covered, to);
      if (head && head.to > covered && !inside(out, at)) {
        const found = headLast(text, head);
        if (found) out.push(found);
      }
    }
    if (token.kind === "word" && token.form.dotted) {
      const reading =
        token.form.readings.find(
          (one) => one.cut > 1 && /[-']/.test(token.form.plain[token.form.plain.length - one.cut] ?? ""),
        ) ?? token.form.readings[0]!;
      out.push({
        kind: "body",
        from: at,
        to: at + 1,
        name: nameOf(text, at, at + 1, reading),
        type: "NewsMediaOrganization",
        rule: "organization/domain",
        tags: reading.tags,
      });
    } else if (token.kind === "word" && token.form.shape === "upper") {
      const acronym = acronymAt(text, at, acronyms);
      if (acronym) out.push(acronym);
    }
  }
  return tie(text, out);
}

const inside = (found: readonly Found[], at: number): boolean => {
  const last = found[found.length - 1];
  return !!last && last.from <= at && at < last.to;
};

/** True if what follows a name shows a product or a work: “Logan” markalı avtomobil. */
function isWork(text: Text, to: number): boolean {
  if (!text.compiled.agglutinative) return false;
  const next = text.tokens[text.tokens[to]?.kind === "mark" && openingOf(text, to) >= 0 ? to + 1 : to];
  return (
    next?.kind === "word" &&
    (text.compiled.works.has(next.form.folded) || next.form.readings.some(({ base }) => text.compiled.works.has(base)))
  );
}

/** A part (Baş Assambleya) that its owner names: BMT-nin Baş Assambleyası. */
const isOwnedPart = (text: Text, known: Match): boolean =>
  !!text.matches[known.from]?.some(
    ({ entry, to }) => entry.role === "body-head" && to === known.to && entry.value?.includes("part"),
  ) &&
  !!text.tokens[known.from - 1] &&
  text.tokens[known.from - 1]!.kind === "word" &&
  text.tokens[known.from - 1]!.form.shape !== "lower" &&
  isGenitive(text.tokens[known.from - 1]!);

/** A known body must begin with a capital, or stand in quotes. */
function isName(text: Text, match: Match): boolean {
  const first = text.tokens[match.from]!;
  if (first.kind !== "word") return true;
  if (first.form.shape === "lower" || (match.to === match.from + 1 && text.compiled.notNames.has(first.form.folded)))
    return false;
  // An acronym in the lexicon (DİN) must be one in the text: Din is religion.
  if (
    match.to === match.from + 1 &&
    match.entry.base === match.entry.base.toUpperCase() &&
    match.entry.base.length > 1 &&
    !/[a-zа-яə]/u.test(match.entry.base)
  ) {
    return first.form.shape === "upper" && !(text.shouting[match.from] && match.entry.base.length < 4);
  }
  return !isOtherName(text, match);
}

/** A one-word body that is also a word or a person's name is taken only where it stands in quotes. */
function isOtherName(text: Text, match: Match): boolean {
  if (match.to > match.from + 1) return false;
  if (text.tokens[match.from - 1]?.kind === "mark" && openingOf(text, match.to) === match.from - 1) return false;
  return !!matchOf(text, match.from, "given", "place", "post") || text.lower.has(match.first.base);
}

function knownBody(text: Text, match: Match): Found {
  const last = text.tokens[match.to - 1]!;
  const quoted = text.quoteEnd[match.from - 1] === match.to;
  const from = quoted ? match.from : countryBefore(text, match);
  const { canonical, base } = match.entry;
  // Only acronyms are another name of the same body wherever they stand; a short form may be anyone's.
  const sure = canonical && (isAcronym(base) || isAcronym(canonical));
  return {
    kind: "body",
    from,
    to: match.to,
    name: nameOf(text, from, match.to, last.kind === "word" ? keepPossessive(last.form, match.last) : undefined),
    type: match.entry.type ?? "Organization",
    rule: quoted ? "organization/known quoted" : "organization/known",
    also: [
      sure
        ? canonical
        : text.tokens[from] === text.tokens[match.from]
          ? base
          : nameOf(text, from, match.to, match.last),
    ],
    tags: match.last.tags,
  };
}

const isAcronym = (name: string): boolean => !/[\s.]/.test(name) && name.length < 8 && name === name.toUpperCase();

/** Where a country before a body begins (ABŞ Dövlət Departamenti); the body's own start without one. */
function countryBefore(text: Text, match: Match): number {
  const { tokens, compiled } = text;
  if (!compiled.agglutinative || !tokens[match.from]!.spaced) return match.from;
  if (!(match.last.tags & Tag.possessive) && !isPossessedMatch(text, match)) return match.from;
  for (let from = Math.max(0, match.from - 4); from < match.from; from++) {
    const place = text.matches[from]?.find(
      ({ entry, to, last }) => entry.role === "place" && to === match.from && isNominative(last) && last.cut === 0,
    );
    if (place && isCountry(place.entry.type) && tokens[from]!.form.shape !== "lower") return from;
  }
  return match.from;
}

const isCountry = (type: string | undefined): boolean => type === "Country" || type === "AdministrativeArea";

/** `Naxçıvan Dövlət Universitetinin`: the head noun ends the name. */
function headLast(text: Text, head: Match): Found | undefined {
  const { tokens } = text;
  const token = tokens[head.from]!;
  const flags = head.entry.value ?? "";
  if (head.last.tags & (Tag.plural | Tag.personal | Tag.other | Tag.copula)) return undefined;
  const reach = reachLeft(text, head.from, head.to, flags.includes("named"));
  if (isSite(text, head)) return undefined;
  const last = keepPossessive(tokens[head.to - 1]!.form, head.last);
  if (reach.quoted) return quotedBody(text, head, reach, last);
  const capitalHead = token.form.shape !== "lower";
  const possessed = isPossessedMatch(text, head);
  const phrase = head.to > head.from + 1;
  const extended = reach.from < head.from;
  // A noun in small letters that nothing before it owns is a common noun.
  if (text.compiled.agglutinative && !possessed && !capitalHead && !reach.sure) return undefined;
  if (
    text.compiled.agglutinative &&
    !possessed &&
    !reach.sure &&
    capitalHead &&
    !text.shouting[head.from] &&
    !(extended && isAdjectival(text, head.from - 1)) &&
    !(phrase && possessedInside(head))
  )
    return undefined;
  const base = {
    kind: "body" as const,
    to: head.to,
    type: head.entry.type ?? "Organization",
    rule: "organization/head",
    tags: head.last.tags,
  };
  const bare = nameOf(text, reach.from, head.to, last);
  const owned = reach.owner !== undefined && !isCommonOwner(text, reach.owner);
  const full = owned ? nameOf(text, reach.owner!, head.to, last) : undefined;
  const firstCapital = tokens[reach.from]!.form.shape !== "lower" || reach.sure;
  if (flags.includes("part") || !firstCapital) {
    if (full !== undefined && (extended || phrase)) return { ...base, from: reach.owner!, name: full, also: [bare] };
    return flags.includes("part") && phrase && (firstCapital || capitalHead)
      ? { ...base, from: reach.from, name: bare }
      : undefined;
  }
  if (!extended && !(phrase && capitalHead)) return undefined;
  if (!reach.capitals && !capitalHead) return undefined;
  if (
    flags.includes("quoted") &&
    !capitalHead &&
    reach.capitals === 1 &&
    reach.from === head.from - 1 &&
    isPlace(text, reach.from)
  )
    return undefined;
  if (flags.includes("quoted") && !capitalHead)
    return { ...base, from: reach.from, name: nameOf(text, reach.from, head.from), also: [bare] };
  return { ...base, from: reach.from, name: bare, ...(full ? { also: [full] } : {}) };
}

/** A noun of bodies alone that opens a sentence (Nazirliyin mətbuat xidməti) names none. */
const isCommonOwner = (text: Text, owner: number): boolean =>
  isFirst(text, owner) &&
  !!text.matches[owner]?.some(({ entry, to }) => entry.role === "body-head" && to === owner + 1);

/** True if a longer noun of places ends with the head (mədəniyyət mərkəzi, not mərkəz). */
function isSite(text: Text, head: Match): boolean {
  for (let from = Math.max(0, head.to - 3); from < head.from; from++) {
    if (text.matches[from]?.some(({ entry, to }) => entry.role === "place-head" && to === head.to)) return true;
  }
  return false;
}

/** True for words that modify a head noun without making it possessed: Ali, Milli, Mərkəzi. */
const isAdjectival = (text: Text, at: number): boolean =>
  text.compiled.nameWords.has(text.tokens[at]?.form.folded ?? "");

/** True for phrases whose first word modifies without a possessive ending (milli komanda, ali məhkəmə). */
const possessedInside = (head: Match): boolean => !head.entry.base.includes("ı ") && head.entry.base.includes(" ");

const isPlace = (text: Text, at: number): boolean => !!matchOf(text, at, "place", "demonym");

/** `“Azərbaycan Dəmir Yolları” QSC`: what stands in quotes is the name, with its noun another. */
function quotedBody(text: Text, head: Match, reach: Reach, last: Reading): Found {
  const [from, to] = reach.quoted!;
  const inside = nameOf(text, from, to);
  const whole = nameOf(text, reach.from, head.to, last);
  return {
    kind: "body",
    from: reach.from,
    to: head.to,
    ...((head.entry.value ?? "").includes("quoted")
      ? { name: inside, also: [whole] }
      : { name: whole, also: [inside] }),
    type: head.entry.type ?? "Organization",
    rule: "organization/quoted",
    tags: head.last.tags,
  };
}
