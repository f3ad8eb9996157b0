/** Chooses elements of a page by simple CSS selectors: tags, ids and classes, and lists of them. */
import type { Span } from "../types.ts";
import { attribute, type HtmlElement, type HtmlTree, tagSpan, tokens } from "./html-tree.ts";

interface Compound {
  readonly tag: string | undefined;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
}

const COMPOUND = /^([a-z][\w-]*|\*)?((?:[.#][^\s.#[\]:>+~,()\\]+)*)$/i;

/** Spans of the elements that a selector chooses, from start tag to end; undefined for a selector that says more than we read. */
export function selectElements(tree: HtmlTree, selector: string): readonly Span[] | undefined {
  const compounds: Compound[] = [];
  for (const part of selector.split(",")) {
    const match = COMPOUND.exec(part.trim());
    if (match === null || match[0] === "") return undefined;
    const names = match[2]?.match(/[.#][^.#]+/g) ?? [];
    compounds.push({
      tag: match[1] === "*" ? undefined : match[1]?.toLowerCase(),
      ids: names.flatMap((name) => (name.startsWith("#") ? [name.slice(1)] : [])),
      classes: names.flatMap((name) => (name.startsWith(".") ? [name.slice(1)] : [])),
    });
  }
  const chosen: Span[] = [];
  for (const element of tree.elements) {
    if (!compounds.some((compound) => fits(element, compound))) continue;
    chosen.push({ start: tagSpan(element).start, end: Math.max(element.startEnd, element.contentEnd) });
  }
  return chosen;
}

function fits(element: HtmlElement, { tag, ids, classes }: Compound): boolean {
  if (tag !== undefined && element.tag !== tag) return false;
  if (ids.some((id) => attribute(element, "id") !== id)) return false;
  if (classes.length === 0) return true;
  const names = attribute(element, "class");
  if (names === undefined) return false;
  const own = tokens(names);
  return classes.every((name) => own.includes(name));
}
