/** Unknown towns that a report is sent from: `HALDEN, Iowa (AP) —`, `HALDEN HILLS — A bell was stolen`. */
import { type Run, runsOf } from "../phrases/runs.ts";
import type { Found } from "../reading/found.ts";
import { matchAmong, matchOf, type Text } from "../reading/reading.ts";
import type { Role } from "../words/lexicon.ts";
import { placeAt } from "./joined-place-mentions.ts";

/** How many paragraphs may stand before the dateline: a headline, a line under it, who wrote it. */
const opening = 4;

/** The town in capitals that one of the first paragraphs begins with, if no lexicon knows it. */
export function townsOfDatelines(text: Text): Found[] {
  const { tokens } = text;
  let paragraphs = 0;
  for (let at = 0; at < tokens.length && paragraphs < opening; at++) {
    if (at > 0 && tokens[at]!.kind !== "break") continue;
    paragraphs++;
    const from = at === 0 ? 0 : at + 1;
    const run = runsOf(text).at(from);
    if (run?.from !== from || !isTown(text, run) || !isSentFrom(text, run.to)) continue;
    const found = placeAt(text, run.from, run.to, "City", "place/dateline");
    return [{ ...found, name: lowered(found.name) }];
  }
  return [];
}

/** Up to three words all in capitals, none of which is known to be something else. */
const isTown = (text: Text, { from, to, genitive }: Run): boolean => {
  if (genitive || to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const { kind, form } = text.tokens[at]!;
    if (kind !== "word" || form.shape !== "upper" || form.plain.length < 3) return false;
    if (matchAmong(text, at, otherwise)) return false;
  }
  return true;
};

const otherwise: ReadonlySet<Role> = new Set(["body", "place", "month", "weekday", "post", "event"]);

/** A dash, or the region, then an agency in brackets or a dash. */
function isSentFrom(text: Text, to: number): boolean {
  const { tokens } = text;
  const mark = tokens[to];
  if (mark?.form.text === ",") return matchOf(text, to + 1, "place") !== undefined;
  if (mark?.form.text === "(") return matchOf(text, to + 1, "body") !== undefined && tokens[to + 2]?.form.text === ")";
  return mark?.kind === "mark" && mark.spaced && /^[–—-]+$/.test(mark.form.text) && tokens[to + 1]?.spaced === true;
}

/** HALDEN HILLS as ordinary sentences write it. */
const lowered = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
