/** The verdict on a value of a feed, and the simplest judges: a test, a list. */

/** A fault of a value: `expected` ends the usual sentence; `says` replaces it. */
export interface ValueFault {
  readonly rule: string;
  readonly expected?: string;
  readonly says?: string;
}

/** What a value is judged with beside itself. */
export interface ValuePlace {
  /** The value as it stands in the document, references unresolved. */
  readonly raw: string;
  /** Version of RSS ("2.0"), or undefined for other formats. */
  readonly rss: string | undefined;
}

export type Verdict = ValueFault | undefined | readonly ValueFault[];

export type ValueJudge = (value: string, place: ValuePlace) => Verdict;

export const is = (rule: string, expected: string, test: (value: string) => boolean): ValueJudge => {
  const fault = { rule, expected };
  return (value) => (test(value) ? undefined : fault);
};

export const among = (rule: string, list: string): ValueJudge => {
  const values = new Set(list.split(" "));
  return is(rule, `one of ${list.replaceAll(" ", ", ")}`, (value) => values.has(value));
};
