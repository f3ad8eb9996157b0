/** The place in a dateline: `BAKI, 25 aprel, AZERTAC`, `LONDON (Reuters) -`. */
import type { Claim } from "../../types.ts";
import { type Found, mentionOf } from "../reading/found.ts";
import type { Text } from "../reading/reading.ts";

/** The place that one of the first paragraphs opens with, followed by a comma, bracket or dash and soon an agency, date or dash. */
export function findDateline(text: Text, places: readonly Found[]): Claim | undefined {
  let paragraph = 0;
  for (let at = 0; at < text.tokens.length && paragraph < 4; at++) {
    if (at > 0 && text.tokens[at]!.kind !== "break") continue;
    paragraph++;
    const from = at === 0 ? 0 : at + 1;
    const place = places.find((found) => found.from === from);
    if (!place || text.tokens[place.to - 1]!.form.shape === "lower") continue;
    const mark = text.tokens[place.to];
    if (mark?.kind !== "mark" || !/^[,(–—.-]$/.test(mark.form.text)) continue;
    if (place.tags !== 0 || !isClosed(text, place.to)) continue;
    return { value: place.name, mention: { ...mentionOf(text, place), rule: "dateline" } };
  }
  return undefined;
}

/** True if the dateline comes to its end: a dash before a sentence, or the paragraph stops short. */
function isClosed(text: Text, from: number): boolean {
  for (let at = from; at < from + 14; at++) {
    const token = text.tokens[at];
    if (!token || token.kind === "break") return true;
    if (token.kind === "mark" && /^[–—-]$/.test(token.form.text)) return true;
    if (token.kind === "word" && token.form.shape === "lower" && !text.matches[at]) return false;
  }
  return false;
}
