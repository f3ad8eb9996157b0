/** Both halves of a compound of two places: Bakı-Qazax, Rusiya-Ukrayna, Москва-Баку. */
import type { Found } from "../reading/found.ts";
import type { Text } from "../reading/reading.ts";
import type { Entry } from "../words/lexicon.ts";
import type { Reading } from "../words/morphology.ts";

/** The two places that a hyphen joins, each with its own span; nothing where one half is none. `name` gives a half's base form. */
export function halves(
  text: Text,
  at: number,
  name: (part: string, reading: Reading, entry: Entry) => string = withoutEnding,
): Found[] {
  const token = text.tokens[at]!;
  const parts = text.text.slice(token.start, token.end).split("-");
  if (parts.length !== 2) return [];
  const out: Found[] = [];
  let start = token.start;
  for (const part of parts) {
    const form = text.compiled.formOf(part);
    for (const { node, reading } of form.shape === "lower" ? [] : form.hits) {
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
  return out.length === 2 ? out : [];
}

const withoutEnding = (word: string, reading: Reading): string =>
  word.slice(0, word.length - reading.cut) + reading.tail;
