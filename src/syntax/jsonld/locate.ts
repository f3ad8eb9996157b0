/** Leads pointers into a subject's value back to spans of documents. */
import type { Origin, Span, Subject } from "../../types.ts";
import { type Located, locateJson } from "../json/json.ts";
import { writtenPointer } from "./jsonld.ts";

/** Where each pointer leads; asked once for all pointers, since finding positions reads the text again. */
export function locate(
  subject: Subject,
  pointers: readonly string[],
): (pointer: string) => { readonly value: Origin; readonly key?: Origin } {
  const { locator } = subject;
  const whole: Span = { start: 0, end: subject.text.length };
  if (locator.kind === "json") {
    const hasRepeats = subject.kind !== "graph" || subject.troubles !== undefined;
    const found: ReadonlyMap<string, Located> = locateJson(subject.text, locator.span, pointers, { hasRepeats });
    return (pointer) => found.get(pointer) ?? { value: locator.span };
  }
  const { at, keys } = locator;
  const own = (pointer: string): { readonly value: Origin; readonly key?: Origin } => {
    const key = keys !== undefined && Object.hasOwn(keys, pointer) ? keys[pointer] : undefined;
    const value = longestPrefix(at, pointer) ?? whole;
    return key === undefined ? { value } : { value, key };
  };
  if (subject.kind !== "page") return own;
  const inGraphs = subject.graphs.map((graph, i) => {
    const prefix = `/graphs/${i}`;
    const inside = pointers.filter((pointer) => pointer === prefix || pointer.startsWith(`${prefix}/`));
    const find =
      inside.length === 0
        ? undefined
        : locate(
            graph,
            inside.map((pointer) => pointer.slice(prefix.length)),
          );
    return (pointer: string) => find?.(pointer.slice(prefix.length));
  });
  return (pointer) => {
    if (!pointer.startsWith("/graphs/")) return own(pointer);
    const index = /^\/graphs\/(\d+)/.exec(pointer)?.[1];
    return (index === undefined ? undefined : inGraphs[Number(index)]?.(pointer)) ?? own(pointer);
  };
}

/** The origin recorded for a pointer, or for the nearest value that holds it. */
function longestPrefix(at: Readonly<Record<string, Origin>>, pointer: string): Origin | undefined {
  for (let here = pointer; ; here = here.slice(0, here.lastIndexOf("/"))) {
    if (Object.hasOwn(at, here)) return at[here];
    if (!here.includes("/")) return undefined;
  }
}

/** A subject's pointer as it stands in the document. */
export function pointerAsWritten(subject: Subject, pointer: string): string {
  if (subject.kind === "graph") return writtenPointer(pointer, subject.renames);
  if (subject.kind !== "page") return pointer;
  if (!pointer.startsWith("/graphs/")) return pointer;
  const [, prefix, index, rest] = /^(\/graphs\/(\d+))(\/.*)?$/s.exec(pointer) ?? [];
  const graph = subject.graphs[Number(index)];
  return graph === undefined || rest === undefined ? pointer : prefix + writtenPointer(rest, graph.renames);
}
