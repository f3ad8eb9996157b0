/** Names in another script than the language: Depeche Mode, Warner/Chappell Music, Clayton F. Summy Co. */

import type { Found } from "../reading/found.ts";
import { matchOf, says, type Text } from "../reading/reading.ts";
import { AnyCase } from "../words/paradigms.ts";
import { isCapital, isForeign, isWork } from "./declined-words.ts";

/** Words in another script with capitals, as the name of a body. */
export function foreignAt(text: Text, from: number): Found | undefined {
  const { tokens } = text;
  if (!isForeign(text, from) || !isCapital(tokens[from])) return undefined;
  const to = endOf(text, from);
  if (isGloss(text, from) || isModel(text, from)) return undefined;
  let opener = from - 1;
  while (tokens[opener]?.kind === "mark" && /^["“«„'’]$/.test(tokens[opener]!.form.text)) opener--;
  // What stands after a work's or a brand's noun is its title.
  if (tokens[opener]?.kind === "word" && isWork(text, opener)) return undefined;
  // A sentence in quotes is a title too.
  if (opener < from - 1 && to - from > 2 && tokens.slice(from, to).some(({ form }) => form.shape === "lower"))
    return undefined;
  const { form } = tokens[from]!;
  if (!/[A-Za-zÀ-ɏ]{2}/.test(text.text.slice(tokens[from]!.start, tokens[to - 1]!.end))) return undefined;
  if (
    to === from + 1 &&
    (form.plain.length < 2 || text.compiled.notNames.has(form.folded) || /^[IVXLCDM]+$/.test(form.plain))
  )
    return undefined;
  const name = text.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " ");
  const type = matchOf(text, from, "body")?.entry.type ?? "Organization";
  return { kind: "body", from, to, name, type, rule: "organization/foreign", tags: AnyCase };
}

/** True if a number that is no year stands right before: 737 MAX. */
const isModel = (text: Text, from: number): boolean => {
  const before = text.tokens[from - 1];
  return before?.kind === "number" && (before.value < 1800 || before.value > 2100);
};

/** End of the words that go on a name: with capitals, joined by & or /, initials, a form of firm. */
function endOf(text: Text, from: number): number {
  const { tokens } = text;
  let to = from + 1;
  for (let at = to; at < tokens.length && at - from < 10; at++) {
    const token = tokens[at]!;
    if (isForeign(text, at)) {
      if (isCapital(token)) to = at + 1;
    } else if (token.kind === "number" && !token.spaced) to = at + 1;
    else if (!joins(text, at)) break;
  }
  const dot = tokens[to];
  return dot?.form.text === "." && !dot.spaced && says(text, to - 1, "stopped") ? to + 1 : to;
}

function joins(text: Text, at: number): boolean {
  const { kind, form, spaced } = text.tokens[at]!;
  if (kind !== "mark" || !isForeign(text, at + 1)) return false;
  if (form.text === "&") return true;
  if (spaced) return false;
  const next = text.tokens[at + 1]!;
  return form.text === "/"
    ? !next.spaced
    : form.text === "." && (!next.spaced || text.tokens[at - 1]!.form.text.length === 1);
}

/** True if the words stand in brackets that spell out the words before in another script: Гилл Болтон (Gill Bolton). */
function isGloss(text: Text, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 10; at--) {
    const { kind, form } = text.tokens[at]!;
    if (kind === "break" || form.text === ")") return false;
    if (form.text === "(")
      return text.tokens[at - 1]?.kind === "word" || /^["»”]$/.test(text.tokens[at - 1]?.form.text ?? "");
    if (kind === "word" && !isForeign(text, at)) return false;
  }
  return false;
}

/** A foreign name that begins or ends a longer one of the text is short for it: Summy Co., Warner/Chappell. */
export function shortForms(founds: readonly Found[]): Found[] {
  const names = [...new Set(founds.filter(({ rule }) => rule === "organization/foreign").map(({ name }) => name))];
  return founds.map((found) => {
    if (found.rule !== "organization/foreign" || found.name.length < 4) return found;
    const longer = names.find((name) => name.startsWith(`${found.name} `) || name.endsWith(` ${found.name}`));
    return longer ? { ...found, name: longer, also: [...(found.also ?? []), found.name] } : found;
  });
}
