/** How sure it is that a name is a person's, by the words of the name and around it. */
import { Tag } from "./morphology.ts";
import type { Slot } from "./name-runs.ts";
import type { PersonMention } from "./people.ts";
import { endingAt, isFirst, matchOf, type Text } from "./reading.ts";

/** How sure a name is a person's, and by which mechanism. */
export function judge(
  text: Text,
  slots: readonly Slot[],
  named: readonly Slot[],
  from: number,
  to: number,
): Pick<PersonMention, "rule" | "strength"> {
  if (isFigure(text, to) || (isQuoted(text, from, to) && !isApposed(text, from - 1)))
    return { rule: "person/figure", strength: "weak" };
  const has = (kind: Slot["kind"]): boolean => slots.some((slot) => slot.kind === kind);
  if (has("patronymic")) return { rule: "person/patronymic", strength: "strong" };
  if (has("initial")) return { rule: "person/initials", strength: "strong" };
  if (isBracketed(text, from, to) && named.length === 1) return { rule: "person/word", strength: "weak" };
  if (has("honorific") && named.length) return { rule: "person/honorific", strength: "strong" };
  const apposed = isApposed(text, from);
  if (named.length > 1) {
    if (has("given")) return { rule: "person/given name", strength: "strong" };
    if (named.some(({ kind }) => kind === "family")) return { rule: "person/family name", strength: "strong" };
    if (apposed) return { rule: "person/apposition", strength: "strong" };
    if (speaks(text, to) || isAged(text, from, to)) return { rule: "person/speaker", strength: "strong" };
    if (text.shouting[from]) return { rule: "person/capitals", strength: "weak" };
    const foreign =
      text.compiled.agglutinative &&
      named.some(({ at }) => /w/i.test(text.tokens[at]!.form.plain) && text.compiled.pack.letters.dottedI);
    return { rule: "person/capitals", strength: isQuoted(text, from, to) || foreign ? "weak" : "medium" };
  }
  if (apposed) return { rule: "person/apposition", strength: "strong" };
  if (isQuoted(text, from, to) || isBracketed(text, from, to)) return { rule: "person/word", strength: "weak" };
  if (isKin(text, from)) return { rule: "person/kin", strength: "strong" };
  if (text.shouting[from]) return { rule: "person/word", strength: "weak" };
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

/** True if what follows shows a role or something named after the person. */
const isFigure = (text: Text, to: number): boolean => {
  const next = text.tokens[matchOf(text, to, "honorific")?.to ?? to];
  return next?.kind === "word" && text.compiled.figures.has(next.form.folded);
};

const isKin = (text: Text, from: number): boolean => {
  const before = text.tokens[from - 1];
  return before?.kind === "word" && text.compiled.kin.has(before.form.folded);
};

const isBracketed = (text: Text, from: number, to: number): boolean =>
  text.tokens[from - 1]?.form.text === "(" &&
  (text.tokens[to]?.form.text === ")" || text.tokens[to + 1]?.form.text === ")");

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
const isQuoted = (text: Text, from: number, to: number): boolean => {
  const before = endingAt(text, from, ["title", "honorific"])?.from ?? from;
  return before > 0 && text.quoteEnd[before - 1] === to;
};

/** True for tags of a possessive reading. */
export const isPossessive = (tags: number): boolean => (tags & Tag.possessive) !== 0;
