/** What follows a head noun as a part of its name: `Ministry [of Culture, Youth and Sports]`, `Foundation [for the Visual Arts]`. */
import { isCapital, matchOf, type Text } from "../reading/reading.ts";
import { isBoundary, isGenitiveHere, type Run, runsOf } from "./runs.ts";

/** Where a name with a tail ends, and whether its last word is a genitive. */
export interface Tail {
  readonly to: number;
  readonly genitive: boolean;
}

/** The tail of a head that ends at `from`; undefined if nothing there belongs to the name. */
export function tailOf(
  text: Text,
  from: number,
  head: { readonly listed: boolean; readonly named: boolean },
): Tail | undefined {
  const { tokens, compiled } = text;
  let end: Tail | undefined;
  let at = from;
  for (let links = 0; links < 4; links++) {
    const link = tokens[at];
    const joins = link?.kind === "word" ? compiled.tails.get(link.form.folded) : undefined;
    // A link that needs another before it: University of North Carolina at Greensboro, but not Museum of Flight in Seattle.
    if (joins === undefined || (joins.after && !(end && joins.after === tokens[from]?.form.folded))) break;
    let next = at + 1;
    if (compiled.articles.has(tokens[next]?.form.folded ?? "")) next++;
    const run = runsOf(text).at(next);
    if (!run || run.from !== next) break;
    const part = partOf(text, run);
    if (isUnfit(text, part) || (joins.after && (part.to - part.from > 2 || isHead(text, part.to - 1)))) break;
    if (head.named && links === 0 && isLocation(text, part)) break;
    end = { to: part.to, genitive: part.genitive };
    if (part.genitive || part.cut) break;
    end = listed(text, end.to, part, head.listed) ?? end;
    if (end.genitive) break;
    at = end.to;
  }
  return end;
}

/** School of Built Environment at Northumbria University: two bodies. */
const isHead = (text: Text, at: number): boolean => !!matchOf(text, at, "body-head");

interface Part extends Run {
  readonly cut: boolean;
}

/** The run as far as it belongs to one name: `Ministry of Defence | Spokesman Ali`. */
function partOf(text: Text, run: Run): Part {
  for (let at = run.from; at < run.to; at++) {
    if (at > run.from && isBoundary(text, at)) return { from: run.from, to: at, genitive: false, cut: true };
  }
  return { ...run, cut: false };
}

/** `of McMinnville, Oregon`: where a body with a name of its own is. */
const isLocation = (text: Text, { from, to }: Run): boolean =>
  !/^(?:Country|AdministrativeArea)$/.test(matchOf(text, from, "place")?.entry.type ?? "") &&
  text.tokens[to]?.form.text === "," &&
  !!matchOf(text, to + 1, "place") &&
  isCapital(text.tokens[to + 1]);

/** People and days are no part of a body's name. */
function isUnfit(text: Text, { from, to }: Run): boolean {
  if (matchOf(text, from, "month", "weekday")) return true;
  if (to === from + 1 && matchOf(text, from, "demonym") && !matchOf(text, from, "place")) return true;
  return !!matchOf(text, from, "given") && to === from + 2 && !matchOf(text, from, "place");
}

/** `, Youth and Sports`: fields of work that one head rules; a place, person or other body begins something else. */
function listed(text: Text, from: number, before: Run, isList: boolean): Tail | undefined {
  const { tokens, compiled } = text;
  let last = before;
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const comma = isList && tokens[at]?.form.text === ",";
    const and = compiled.and.has(tokens[at]?.form.folded ?? "");
    if (!comma && !and) return undefined;
    const next = comma && compiled.and.has(tokens[at + 1]?.form.folded ?? "") ? at + 2 : at + 1;
    const run = runsOf(text).at(next);
    if (!run || run.from !== next || isKnown(text, last) || isKnown(text, run)) return undefined;
    if (!isList && !isField(text, run)) return undefined;
    if (and || next > at + 1) return { to: run.to, genitive: run.genitive };
    last = run;
    at = run.to;
  }
  return undefined;
}

/** True if a run names something of its own: a place, a person, another body, an acronym. */
export function isKnown(text: Text, { from, to }: Run): boolean {
  if (isBoundary(text, from) || text.tokens[from]!.form.shape === "upper") return true;
  // Labour is a field of work here, and no party.
  if (to === from + 1 && text.compiled.nameWords.has(text.tokens[from]!.form.folded)) return false;
  for (let at = from; at < to; at++) {
    const found = text.matches[at]?.some(
      ({ entry, to: end }) =>
        owners.has(entry.role) && (entry.role === "body-head" ? end <= to : at === from && end === to),
    );
    if (found) return true;
  }
  return false;
}

const owners = new Set<string>(["place", "body", "demonym", "body-head", "given", "place-head"]);

/** True if a run ends in a word of a field that bodies work in (`Arts`, `Technology`). */
export const isField = (text: Text, { to }: Run): boolean => {
  const { form } = text.tokens[to - 1]!;
  return text.compiled.nameWords.has(form.folded);
};

/** `the council's Improvement and` Assurance Board, `the Repair and` Reuse Trust: one word that nothing else is, behind an article or an owner. */
export const isOwnedWord = (text: Text, { from, to }: Run): boolean =>
  to === from + 1 &&
  from > 0 &&
  (text.compiled.articles.has(text.tokens[from - 1]!.form.folded) || isGenitiveHere(text, from - 1)) &&
  text.tokens[from]!.form.shape === "capital" &&
  !text.matches[from]?.some(({ entry }) => entry.role !== "surname" && entry.role !== "event");
