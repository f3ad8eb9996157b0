/** The shapes of dates that a language writes (`D M ,? Y`), and which of them a token may begin. */
import type { LanguagePack } from "../../types.ts";
import type { Fold } from "../words/fold.ts";
import type { Form } from "../words/forms.ts";
import { linesOf } from "./entries.ts";

export type DateItem = {
  readonly kind: "D" | "D-D" | "M" | "Y" | "Yo" | "Y-Y" | "W" | "word";
  readonly words: readonly string[];
  readonly optional: boolean;
};

export interface DatePattern {
  readonly items: readonly DateItem[];
  /** Kinds of items that it may begin with; optional ones may be left out. */
  readonly begins: ReadonlySet<DateItem["kind"]>;
  /** Folded words that it may begin with. */
  readonly words: ReadonlySet<string>;
}

const kinds: ReadonlySet<string> = new Set(["D", "D-D", "M", "Y", "Yo", "Y-Y", "W"]);

/** The patterns of a pack, in the order in which they are tried. */
export function patternsOf(pack: LanguagePack, fold: Fold): DatePattern[] {
  return linesOf(pack.calendar.patterns).map(([line = ""]) => {
    const items = line.split(/\s+/).map((item): DateItem => {
      const optional = item.endsWith("?") && item.length > 1;
      const name = optional ? item.slice(0, -1) : item;
      if (kinds.has(name)) return { kind: name as DateItem["kind"], words: [], optional };
      return { kind: "word", words: name.split("/").map(fold), optional };
    });
    const needed = items.findIndex(({ optional }) => !optional);
    const first = items.slice(0, needed < 0 ? items.length : needed + 1);
    return {
      items,
      begins: new Set(first.map(({ kind }) => kind)),
      words: new Set(first.flatMap(({ words }) => words)),
    };
  });
}

/** Those of the patterns that may begin at a token; `isCalendar` if a month or weekday stands there. */
export type PatternsAt = (
  token: { readonly kind: string; readonly form: Form },
  isCalendar: boolean,
) => readonly DatePattern[];

/** Sorts patterns by what they may begin with, once a distinct word. */
export function patternsByStart(patterns: readonly DatePattern[]): PatternsAt {
  const ofNumbers = patterns.filter(
    ({ begins }) => begins.size > 1 || !(begins.has("word") || begins.has("M") || begins.has("W")),
  );
  const ofWords = new WeakMap<Form, readonly DatePattern[]>();
  const ofCalendar = new WeakMap<Form, readonly DatePattern[]>();
  return ({ kind, form }, isCalendar) => {
    if (kind === "number") return ofNumbers;
    const known = isCalendar ? ofCalendar : ofWords;
    let found = known.get(form);
    if (!found) {
      found = patterns.filter((pattern) => mayBegin(pattern, form, isCalendar));
      known.set(form, found);
    }
    return found;
  };
}

const mayBegin = ({ begins, words }: DatePattern, form: Form, isCalendar: boolean): boolean =>
  (isCalendar && (begins.has("M") || begins.has("W"))) ||
  (words.size > 0 && (words.has(form.folded) || form.readings.some(({ base }) => words.has(base))));
