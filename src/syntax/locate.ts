/** Leads pointers into a subject's value back to spans of documents. */
import type { Origin, Span, Subject } from "../types.ts";
import { type Located, locateJson } from "./json.ts";
import { writtenPointer } from "./jsonld.ts";

/** Where each pointer leads; asked once for all pointers, since finding positions reads the text again. */
export function locate(
  subject: Subject,
  pointers: readonly string[],
): (pointer: string) => { readonly value: Origin; readonly key?: Origin } {
  const { locator } = subject;
  const whole: Span = { start: 0, end: subject.text.length };
  if (locator.kind === "json") {
    const found: ReadonlyMap<string, Located> = locateJson(subject.text, locator.span, pointers);
    return (pointer) => found.get(pointer) ?? { value: locator.span };
  }
  return (pointer) => ({ value: longestPrefix(locator.at, pointer) ?? whole });
}

/** The origin recorded for a pointer, or for the nearest value that holds it. */
export function longestPrefix(at: Readonly<Record<string, Origin>>, pointer: string): Origin | undefined {
  for (let here = pointer; ; here = here.slice(0, here.lastIndexOf("/"))) {
    if (Object.hasOwn(at, here)) return at[here];
    if (!here.includes("/")) return undefined;
  }
}

/** A subject's pointer as it stands in the document. */
export function pointerAsWritten(subject: Subject, pointer: string): string {
  return subject.kind === "graph" ? writtenPointer(pointer, subject.renames) : pointer;
}
