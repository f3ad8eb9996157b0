/** Places that one plural noun names together: `Xanlıqlı və Talışlı kəndləri`, `Xəqani, C.Cabbarlı küçələri`. */
import { isGenitive } from "../phrases/word-cases.ts";
import { type Found, nameOf } from "../reading/found.ts";
import { isCapital, isPossessedMatch, joinsList, type Match, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";

/** At most this many members, so that a long list costs no more than a short one. */
const MOST = 8;

/** The members of the list that a plural, possessed noun of places closes; none where it closes no list. */
export function listed(text: Text, noun: Match): Found[] {
  const { last } = noun;
  if (!(last.tags & Tag.plural) || !isPossessedMatch(text, noun) || last.tags & Tag.personal) return [];
  const out: Found[] = [];
  let to = noun.from;
  while (out.length < MOST) {
    const from = memberBefore(text, to);
    if (from === to) break;
    out.unshift(memberOf(text, from, to, noun));
    const gap = gapBefore(text, from);
    if (gap === from) break;
    to = gap;
  }
  // One name alone is no list: Azərbaycan kəndləri are villages of Azerbaijan.
  return out.length > 1 ? out : [];
}

/** Where the words with capitals that end at `to` begin. */
function memberBefore(text: Text, to: number): number {
  let from = to;
  while (from > 0 && to - from < 4) {
    const token = text.tokens[from - 1]!;
    if (from < to && !text.tokens[from]!.spaced && !isDotted(text, from - 1) && !isDotted(text, from)) break;
    if (!isCapital(token) && !isDotted(text, from - 1)) break;
    if (token.kind === "word" && isOwner(text, from - 1)) break;
    from--;
  }
  return from;
}

/** The dot of an initial: `C.Cabbarlı`. */
const isDotted = (text: Text, at: number): boolean =>
  text.tokens[at]!.form.text === "." && text.tokens[at - 1]?.form.plain.length === 1;

/** A known place in the genitive or another case is no member: Bakının Nizami və Xəqani küçələri. */
const isOwner = (text: Text, at: number): boolean =>
  !!text.matches[at]?.every(({ last, to }) => last.cut > 0 || to > at + 1) || isGenitive(text.tokens[at]!);

/** Where the comma or the "and" before a member begins. */
function gapBefore(text: Text, from: number): number {
  const token = text.tokens[from - 1];
  if (!token || token.kind === "break") return from;
  return joinsList(text, from - 1) ? from - 1 : from;
}

function memberOf(text: Text, from: number, to: number, { entry, last }: Match): Found {
  const bare = nameOf(text, from, to);
  const isHead = entry.role === "place-head";
  return {
    kind: "place",
    from,
    to,
    name: isHead ? `${bare} ${possessed(text, entry.base)}` : bare,
    type: isHead ? (entry.type ?? "Place") : "City",
    rule: "place/list",
    tags: last.tags & ~(Tag.plural | Tag.possessive),
    ...(isHead ? { also: [bare] } : {}),
  };
}

/** küçə, küçəsi; göl, gölü: the noun as the name of one of them has it. */
function possessed(text: Text, base: string): string {
  const { fold, grammar, pack } = text.compiled;
  if (grammar("possessed", fold(base)) && base.includes(" ")) return base;
  const letters = [...fold(base)];
  const vowel = letters.findLast((letter) => pack.letters.vowels.includes(letter));
  const pair = pack.inflection.harmony?.I?.split(" ").find(([before]) => before === vowel);
  const ending = pair?.[1] ?? "";
  return `${base}${letters.at(-1) === vowel ? text.compiled.linker : ""}${ending}`;
}
