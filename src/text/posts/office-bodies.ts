/** The body that an office stands at the head of, where the text names it: `Dışişleri Bakanı`, Dışişleri Bakanlığı; `Vali`, Trabzon Valiliği. */

import { lastBodies, type Neighbours } from "../phrases/owners.ts";
import type { Found } from "../reading/found.ts";
import type { Match, Text } from "../reading/reading.ts";

/** The body of the office that tokens `from` to the end of `post` name; only one that no other of its kind stands beside. */
export function bodyOfOffice(text: Text, from: number, post: Match, around: Neighbours): Found | undefined {
  if (!text.compiled.joinsNames) return undefined;
  const words: string[] = [];
  for (let at = from; at < post.to; at++) words.push(text.tokens[at]!.form.folded);
  const base = post.last.base;
  const stem = post.entry.base.includes(" ") && /[ıiuü]$/u.test(base) ? base.slice(0, -1) : base;
  const before = words.slice(0, -1).join(" ");
  const [first = ""] = words;
  const isHead =
    words.length === 2 && text.matches[from]?.some(({ entry, last }) => entry.role === "body-head" && !last.cut);
  let found: Found | undefined;
  for (const body of lastBodies(around, text.tokens.length)) {
    const { form } = text.tokens[body.to - 1]!;
    const isOffice = isDerived(form.folded, stem) && (!before || text.compiled.fold(body.name).includes(`${before} `));
    const isLed = isHead && form.readings.some((one) => one.base === first && one.cut > 0);
    if (!isOffice && !isLed) continue;
    if (found && found.name !== body.name) return undefined;
    found = body;
  }
  return found;
}

/** bakan, bakanlığı; vali, valilikten. */
function isDerived(word: string, stem: string): boolean {
  const rest = word.startsWith(stem) ? word.slice(stem.length) : "";
  return /^l[ıiuü][kğ]/u.test(rest);
}
