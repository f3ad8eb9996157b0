/** What readers see of single elements of a page: pictures that say nothing to those who cannot see them, dates in words, and prefixes declared. */
import { attribute, type HtmlElement, type HtmlTree, hasAttribute, textOf, tokens } from "../html/html-tree.ts";
import { collapse } from "../html/page-urls.ts";

const LONGEST = 300;

/** The address of a picture without alt that is no ornament; undefined for any other element. */
export function pictureWithoutAlt(element: HtmlElement): string | undefined {
  if (element.tag !== "img" || hasAttribute(element, "alt")) return undefined;
  const role = attribute(element, "role");
  const isOrnament = role === "presentation" || role === "none" || attribute(element, "aria-hidden") === "true";
  const isNamed = ["aria-label", "aria-labelledby", "title"].some((name) => hasAttribute(element, name));
  // pictures of a pixel count visits
  const isCounter = ["width", "height"].some((name) => /^[01](?:px)?$/.test(attribute(element, name)?.trim() ?? ""));
  const source = attribute(element, "src")?.trim() ?? "";
  return isOrnament || isNamed || isCounter || source === "" ? undefined : source;
}

/** The machine's date of a time element and the words that readers see; undefined where it has not both. */
export function shownTime(
  tree: HtmlTree,
  element: HtmlElement,
): { readonly value: string; readonly text: string } | undefined {
  const value = element.tag === "time" ? attribute(element, "datetime")?.trim() : undefined;
  if (value === undefined || value === "" || element.to - element.from > LONGEST) return undefined;
  const text = collapse(textOf(tree, element));
  return text === "" ? undefined : { value, text };
}

/** The prefixes that an element declares, each with its address. */
export function prefixesOf(element: HtmlElement): readonly { readonly prefix: string; readonly iri: string }[] {
  const words = tokens(attribute(element, "prefix"));
  const found: { prefix: string; iri: string }[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i] as string;
    if (word.endsWith(":") && word.length < 20) found.push({ prefix: word.slice(0, -1), iri: words[i + 1] as string });
  }
  return found;
}
