/** Capitals that stand for a body, and the long form they stand for. */
import { type Found, isNominative } from "../reading/found.ts";
import { looking, matchOf, type Text } from "../reading/reading.ts";
import { Look } from "../words/forms.ts";
import { isCase, Tag } from "../words/morphology.ts";

/** Gives an acronym in brackets, and all its mentions, the long form before the bracket as another name. */
export function tie(text: Text, found: readonly Found[]): Found[] {
  const long = new Map<string, string>();
  const byEnd = new Map(found.map((one) => [one.to, one]));
  for (const { name, from, to } of found) {
    if (to !== from + 1 || text.tokens[from - 1]?.form.text !== "(") continue;
    const before = byEnd.get(from - 1);
    if (before && before.name.length > name.length + 3) long.set(name, before.name);
  }
  // LSU'da (Louisiana Eyalet Üniversitesi): the long form may stand in the brackets as well.
  for (const { name, from, to } of found) {
    const before =
      text.tokens[from - 1]?.form.text === "(" && text.tokens[to]?.form.text === ")" ? byEnd.get(from - 1) : undefined;
    if (before?.rule.startsWith("organization/acronym") && name.length > before.name.length + 3)
      long.set(before.name, name);
  }
  return long.size
    ? found.map((one) => (long.has(one.name) ? { ...one, also: [long.get(one.name)!] } : one))
    : [...found];
}

/** Acronyms that stand in brackets after their long form, with it: AİİB -> Asiya İnfrastruktur İnvestisiya Bankı. */
export function acronymsOf(text: Text): ReadonlySet<string> {
  const out = new Set<string>();
  for (const at of looking(text, Look.upper)) {
    const { form } = text.tokens[at]!;
    if (text.tokens[at - 1]?.form.text !== "(" || text.tokens[at + 1]?.form.text !== ")") continue;
    if (isLongForm(text, at, form.plain)) out.add(form.plain);
  }
  return out;
}

/** Capitals that no lexicon knows: a body if its long form stands in the text, if it owns something, speaks or has a post. */
export function acronymAt(text: Text, at: number, acronyms: ReadonlySet<string>): Found | undefined {
  const { form } = text.tokens[at]!;
  const head = form.plain.split(/['’-]/)[0] ?? "";
  const tied = acronyms.has(head);
  if (text.shouting[at] || text.compiled.notNames.has(form.folded)) return undefined;
  if (text.compiled.notNames.has(text.compiled.fold(head)) || head.length < 2 || head.length > 7) return undefined;
  if (!tied && text.matches[at]?.some(({ entry }) => entry.role !== "event" && entry.role !== "hold")) return undefined;
  const size = form.plain.length - head.length;
  const reading = size > 0 ? form.readings.find(({ cut }) => cut === size) : form.readings[0];
  if (!reading) return undefined;
  const owns =
    !!(reading.tags & Tag.genitive) || (isNominative(reading) && !!matchOf(text, at + 1, "post", "body-head"));
  const speaks = !!matchOf(text, at + 1, "speech", "source");
  // HSYK'ya: where a mark stands before the ending, a case shows a name.
  const cased = text.compiled.joinsNames && size > 2 && head.length > 2 && isCase(reading);
  if (!tied && !owns && !speaks && !cased) return undefined;
  return {
    kind: "body",
    from: at,
    to: at + 1,
    name: head,
    type: "Organization",
    rule: tied ? "organization/acronym tied" : "organization/acronym",
    tags: reading.tags,
  };
}

/** True if the capitals before a bracket begin with the letters in it: Asiya İnfrastruktur İnvestisiya Bankı (AİİB). */
function isLongForm(text: Text, at: number, acronym: string): boolean {
  const letters = [...acronym];
  let index = letters.length - 1;
  for (let back = at - 2; back >= 0 && index >= 0 && at - back < 12; back--) {
    const token = text.tokens[back]!;
    if (token.kind === "break") return false;
    if (token.kind === "word" && token.form.plain[0]?.toUpperCase() === letters[index]) index--;
  }
  return index < 0;
}
