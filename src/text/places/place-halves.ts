/** The parts of a compound of places: Bakı-Qazax, Rusiya-Ukrayna, Bakı-Quba-Rusiya Federasiyası, Москва-Баку. */
import type { Found } from "../reading/found.ts";
import { baseOf, type Text } from "../reading/reading.ts";
import type { Entry, Node } from "../words/lexicon.ts";
import type { Reading } from "../words/morphology.ts";

/** The places that hyphens join, each with its own span; nothing where one part is none. `name` gives a half's base form. */
export function halves(
  text: Text,
  at: number,
  name: (part: string, reading: Reading, entry: Entry) => string = withoutEnding,
): Found[] {
  const token = text.tokens[at]!;
  const parts = text.text.slice(token.start, token.end).split("-");
  if (parts.length < 2 || parts.length > 4) return [];
  const out: Found[] = [];
  let start = token.start;
  for (const part of parts) {
    const form = text.compiled.formOf(part);
    const isLast = start + part.length === token.end;
    for (const { node, reading } of form.shape === "lower" ? [] : form.hits) {
      const longer = isLast ? withNext(text, at, node) : undefined;
      if (longer) {
        out.push({ ...longer, start, end: text.tokens[at + 1]!.end });
        break;
      }
      const entry = node.entries?.find(({ role }) => role === "place");
      if (!entry) continue;
      out.push({
        kind: "place",
        from: at,
        to: at + 1,
        name: name(part, reading, entry),
        type: entry.type ?? "Place",
        country: entry.value,
        rule: "place/half",
        tags: reading.tags,
        start,
        end: start + part.length,
      }); // prettier-ignore
      break;
    }
    start += part.length + 1;
  }
  return out.length === parts.length ? out : [];
}

/** The last part with the word behind it: Bakı-Quba-Rusiya Federasiyası. */
function withNext(text: Text, at: number, node: Node): Found | undefined {
  const next = text.compiled.stems ? text.tokens[at + 1] : undefined;
  for (const reading of next?.kind === "word" ? next.form.readings : []) {
    const entry = node.next?.get(reading.base)?.entries?.find(({ role }) => role === "place");
    if (!entry) continue;
    const { base: name, type = "Place", value: country } = entry;
    return { kind: "place", from: at, to: at + 2, name, type, country, rule: "place/half", tags: reading.tags };
  }
  return undefined;
}

/** A hall or stadium by the noun that ends its compound: Минск-Арена. */
export function hallAt(text: Text, at: number): Found | undefined {
  const { form } = text.tokens[at]!;
  const { hits } = text.compiled.formOf(form.text.slice(form.text.lastIndexOf("-") + 1));
  for (const { node, reading } of hits) {
    const entry = node.entries?.find(({ role, type }) => role === "place-head" && type === "StadiumOrArena");
    if (!entry) continue;
    const { tags } = reading;
    return {
      kind: "place",
      from: at,
      to: at + 1,
      name: baseOf(form.plain, reading),
      type: "StadiumOrArena",
      rule: "place/hall",
      tags,
    };
  }
  return undefined;
}

const withoutEnding = (word: string, reading: Reading): string =>
  word.slice(0, word.length - reading.cut) + reading.tail;
