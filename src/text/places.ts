/** Places: by the gazetteer, by a noun beside the name (`Laza kəndi`, `Dunay çayı`), by a case or preposition that only places take. */
import { findDeclinedPlaces } from "./declined-places.ts";
import { type Found, keepPossessive, nameOf, unshout } from "./found.ts";
import { findJoinedPlaces } from "./joined-places.ts";
import { isCase, Oblique, type Reading, Tag } from "./morphology.ts";
import { isGenitive, looksLikePerson, reachLeft } from "./phrases.ts";
import { again, byCase } from "./place-cases.ts";
import { isFirst, isPossessedMatch, type Match, matchOf, type Text } from "./reading.ts";

/** All places named in a text, in order; they may overlap. */
export function findPlaces(text: Text): Found[] {
  if (text.compiled.paradigms) return findDeclinedPlaces(text);
  if (text.compiled.tails.size) return findJoinedPlaces(text);
  const out: Found[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const token = text.tokens[at]!;
    if (token.kind !== "word") continue;
    const matches = text.matches[at];
    if (matches) {
      const known = matches.find((match) => match.entry.role === "place" && isCapital(text, match.from));
      if (known && !isPartOfPerson(text, known) && !isPartOfPhrase(matches, known) && !isWord(text, known)) {
        const found = withGeneric(text, knownPlace(text, known, at));
        out.push(found);
        at = found.to - 1;
        continue;
      }
      const head = matches.find((match) => match.entry.role === "place-head");
      if (head) {
        const found = headLast(text, head);
        if (found) out.push(found);
      }
      const generic = matches.find((match) => match.entry.role === "generic");
      if (generic) {
        const found = beforeGeneric(text, generic);
        if (found) out.push(found);
      }
    }
    if (token.form.shape !== "lower") {
      if (token.form.text.includes("-")) out.push(...halves(text, at));
      else if (!matches) {
        const found = byCase(text, at);
        if (found) out.push(found);
      }
    }
  }
  return text.compiled.agglutinative ? [...out, ...again(text, out)] : out;
}

const isCapital = (text: Text, at: number): boolean => {
  const { kind, form } = text.tokens[at]!;
  return kind === "word" && form.shape !== "lower" && form.shape !== "none";
};

/** A town's name that is a common word, alone and in no case: Brexitə Qarşı (against it, not in Qarşı). */
const isWord = (text: Text, { from, to, last, entry }: Match): boolean =>
  to === from + 1 &&
  last.cut === 0 &&
  entry.type === "City" &&
  text.compiled.common.has(text.tokens[from]!.form.folded);

/** A place name that is also a given name or stands before a family name (Sultan, Gəncə Əliyeva). */
function isPartOfPerson(text: Text, match: Match): boolean {
  if (match.to > match.from + 1) return false;
  if (match.last.cut === 0 && isStrongSurname(text, match.to)) return true;
  if (match.entry.type !== "Country" && isFamilyAfterGiven(text, match)) return true;
  const given = matchOf(text, match.from, "given");
  if (given && (isSurname(text, match.to) || looksLikePerson(text, match.from))) return true;
  if (given && match.entry.type === "Place" && !(match.first.tags & (Tag.locative | Tag.ablative)))
    return !matchOf(text, match.to, "generic", "place-head");
  return looksLikePerson(text, match.from) && match.entry.type !== "Country";
}

/** A place inside a longer phrase that is none: Roma Papası, Asiya Oyunları. */
const isPartOfPhrase = (matches: readonly Match[], place: Match): boolean =>
  matches.some(
    ({ entry, to }) =>
      to > place.to &&
      (entry.role === "post" ||
        (entry.role === "title" && place.entry.type !== "Country") ||
        entry.role === "event" ||
        entry.role === "demonym"),
  );

/** `Fəhmin Əhmədli`, `Rövşən Nəcəf`: a place's name that is also a family name, right after a given name. */
function isFamilyAfterGiven(text: Text, { from, last, entry }: Match): boolean {
  // Alfonso Parisdə: where he was.
  if (text.compiled.stems && entry.type === "City" && last.tags & (Tag.locative | Tag.ablative)) return false;
  const before = text.tokens[from - 1];
  if (before?.kind !== "word" || before.form.shape !== "capital" || !text.tokens[from]!.spaced) return false;
  const { form } = text.tokens[from]!;
  const may = form.surnames.length > 0 || !!matchOf(text, from, "given", "surname");
  const given = matchOf(text, from - 1, "given");
  if (given && given.last.cut === 0)
    return may || (given.entry.type !== "ambiguous" && !(text.matches[from]?.[0]?.last.tags ?? 0));
  return (
    form.surnames.some(({ reading }) => isCase(reading)) &&
    !before.form.surnames.length &&
    !text.matches[from - 1] &&
    !isFirst(text, from - 1) &&
    !text.compiled.common.has(before.form.folded)
  );
}

const isStrongSurname = (text: Text, at: number): boolean =>
  !!text.tokens[at]?.spaced && text.tokens[at]!.form.surnames.some(({ weak }) => !weak) && !matchOf(text, at, "place");

const isSurname = (text: Text, at: number): boolean =>
  (text.tokens[at]?.form.surnames.length ?? 0) > 0 && text.tokens[at]!.spaced;

function knownPlace(text: Text, match: Match, at: number): Found {
  const { canonical } = match.entry;
  // An alias that only adds a noun (Gəncə şəhəri) is no name of its own.
  const generic =
    canonical && match.to > at + 1 && matchOf(text, match.to - 1, "generic") && match.entry.base.startsWith(canonical);
  if (generic) {
    return {
      kind: "place",
      from: at,
      to: match.to,
      name: nameOf(text, at, match.to - 1),
      also: [nameOf(text, at, match.to, match.last)],
      type: match.entry.type ?? "Place",
      country: match.entry.value,
      rule: "place/gazetteer",
      tags: match.last.tags,
    }; // prettier-ignore
  }
  return {
    kind: "place",
    from: at,
    to: match.to,
    name: unshout(nameOf(text, at, match.to, match.last), match.entry.base),
    type: match.entry.type ?? "Place",
    country: match.entry.value,
    rule: "place/gazetteer",
    tags: match.last.tags,
    ...(match.entry.canonical ? { also: [match.entry.canonical] } : {}),
  }; // prettier-ignore
}

/** A noun after the name (Niş şəhərinin) belongs to the mention, not to the name. */
function withGeneric(text: Text, found: Found): Found {
  const generic = text.compiled.agglutinative ? matchOf(text, found.to, "generic") : undefined;
  if (
    !generic ||
    isParticle(text, generic) ||
    found.tags ||
    !text.tokens[found.to]!.spaced ||
    generic.last.tags & (Tag.plural | Tag.personal)
  )
    return found;
  if (text.tokens[generic.from]!.form.shape !== "lower" || matchOf(text, generic.to, "body-head", "generic"))
    return found;
  const last = keepPossessive(text.tokens[generic.to - 1]!.form, generic.last);
  return {
    ...found,
    to: generic.to,
    tags: generic.last.tags & ~Tag.possessive,
    also: [...(found.also ?? []), nameOf(text, found.from, generic.to, last)],
  };
}

/** `Heydər Əliyev Sarayı`, `Fəxri xiyaban`. */
function headLast(text: Text, head: Match): Found | undefined {
  if (head.last.tags & (Tag.plural | Tag.personal | Tag.other)) return undefined;
  // Handan is a woman's name, no inn in the ablative.
  if (text.compiled.joinsNames && head.last.tags & Oblique && !isPossessedMatch(text, head)) return undefined;
  const reach = reachLeft(text, head.from, head.to, true);
  if (!reach.capitals || reach.from === head.from) return undefined;
  const capitalHead = text.tokens[head.from]!.form.shape !== "lower";
  // “Xəzər dostları” birgə dəniz təlimi: quotes some words away name a place only by a possessed noun.
  if (reach.quoted && reach.quoted[1] + 1 < head.from && !isPossessedMatch(text, head)) return undefined;
  if (
    text.compiled.agglutinative &&
    !isPossessedMatch(text, head) &&
    !reach.sure &&
    !(capitalHead && reach.capitals === 1)
  )
    return undefined;
  const last = keepPossessive(text.tokens[head.to - 1]!.form, head.last);
  const from = reach.quoted ? reach.from : reach.from;
  return {
    kind: "place",
    from,
    to: head.to,
    name: nameOf(text, from, head.to, last),
    type: head.entry.type ?? "Place",
    rule: "place/head",
    tags: head.last.tags,
    ...(reach.quoted ? { also: [nameOf(text, reach.quoted[0], reach.quoted[1])] } : {}),
  }; // prettier-ignore
}

/** A particle that only looks like a noun in some case: Turkish ile (with), no il (province). */
const isParticle = (text: Text, { from, to, last }: Match): boolean =>
  last.cut > 0 && to === from + 1 && text.compiled.connectors.has(text.tokens[from]!.form.folded);

/** `Quantiko şəhəri`: the words with capitals before the noun are the name, known or not. */
function beforeGeneric(text: Text, generic: Match): Found | undefined {
  const { tokens } = text;
  if (isParticle(text, generic)) return undefined;
  let from = generic.from;
  while (from > 0 && generic.from - from < 3) {
    const token = tokens[from - 1]!;
    // A known place needs nothing before it: Misalov Mingəçevir şəhərində.
    if (text.matches[from]?.some(({ entry, to }) => entry.role === "place" && to === generic.from)) break;
    if (token.kind !== "word" || token.form.shape === "lower" || !tokens[from]!.spaced) break;
    if (!token.form.readings.some((reading) => reading.cut === 0) || (isGenitive(token) && from < generic.from)) break;
    if (
      (text.compiled.common.has(token.form.folded) && isFirst(text, from - 1)) ||
      matchOf(text, from - 1, "post", "title", "body-head")
    )
      break;
    if (isGenitive(token)) return undefined;
    from--;
  }
  if (from === generic.from || generic.last.tags & Tag.plural) return undefined;
  if (text.matches[from]?.some((match) => match.entry.role === "place" && match.to === generic.from)) return undefined;
  // The last word alone is the place if what stands before it is known to be another (Albaniyanın Tirana şəhəri).
  const last = generic.last;
  if (tokens[generic.from]!.form.shape !== "lower" && matchOf(text, generic.from, "given")) return undefined;
  return {
    kind: "place",
    from,
    to: generic.to,
    name: nameOf(text, from, generic.from),
    type: "City",
    rule: "place/generic",
    tags: last.tags,
    also: [nameOf(text, from, generic.to, keepPossessive(tokens[generic.to - 1]!.form, last))],
  }; // prettier-ignore
}

/** Both halves of Bakı-Qazax, Rusiya-Ukrayna. */
function halves(text: Text, at: number): Found[] {
  const token = text.tokens[at]!;
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
        name: baseName(part, hit.reading),
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

const baseName = (word: string, reading: Reading): string => word.slice(0, word.length - reading.cut) + reading.tail;
