/** Tells the faults of a value at its place. */
import { nameOf, note, type Place, quoted, type Reading, valueSpan } from "./feed-reading.ts";
import { VALUE_KINDS } from "./feed-values.ts";
import type { ValueFault } from "./feed-verdicts.ts";
export function say(reading: Reading, place: Place, rule: string, message: string): void {
  note(reading, rule, place.at, valueSpan(reading, place.element), `${nameOf(place)} ${message}`);
}

export function pass(reading: Reading, place: Place, value: string, faults: readonly ValueFault[]): void {
  for (const fault of faults) {
    if (fault.rule === "feed/relative-reference" && place.hasBase) continue;
    say(reading, place, fault.rule, fault.says ?? `is ${quoted(value)}, expected ${fault.expected}`);
  }
}

/** Holds a value against a kind of value. */
export function holdTo(kind: string, reading: Reading, place: Place, value: string): boolean {
  const verdict = VALUE_KINDS[kind]?.(value, { raw: value, rss: reading.version });
  if (verdict === undefined) return true;
  pass(reading, place, value, (Array.isArray(verdict) ? verdict : [verdict]) as readonly ValueFault[]);
  return false;
}
