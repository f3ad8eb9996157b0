/** JSON-LD in the scripts of a page, by the HTML content algorithms of the JSON-LD API. */
import type { Json, Span } from "../../types.ts";
import { attribute, type HtmlElement, type HtmlTree } from "../html/html-tree.ts";
import { resolveUrl } from "../html/page-urls.ts";
import { parseJson } from "../json/json.ts";

/** A script that holds JSON-LD; the span is that of its content, which has no entities. */
export interface JsonLdScript {
  readonly element: HtmlElement;
  readonly span: Span;
}

/** How JSON-LD is taken from a page. */
export interface ExtractOptions {
  /** Address of the page; a fragment chooses the script with that id. */
  readonly url: string;
  /** Overrides the address as the base of relative IRIs. */
  readonly base?: string;
  readonly extractAllScripts?: boolean;
}

/** The JSON-LD of a page with the base for its relative IRIs, or the API's code for why there is none. */
export type Extracted =
  | { readonly ok: true; readonly value: Json; readonly base: string }
  | {
      readonly ok: false;
      readonly code: "loading document failed" | "invalid script element";
      readonly message: string;
    };

/** All JSON-LD scripts of a page, in document order. */
export function jsonLdScripts(tree: HtmlTree): readonly JsonLdScript[] {
  const scripts: JsonLdScript[] = [];
  for (const element of tree.elements) {
    if (element.tag !== "script" || !element.isHtml || !isJsonLdType(attribute(element, "type"))) continue;
    scripts.push({ element, span: { start: element.startEnd, end: Math.max(element.startEnd, element.contentEnd) } });
  }
  return scripts;
}

/** Takes the first script, the one that the fragment names, or all of them. */
export function extractJsonLd(tree: HtmlTree, options: ExtractOptions): Extracted {
  const hash = options.url.indexOf("#");
  const address = hash < 0 ? options.url : options.url.slice(0, hash);
  const base = baseHref(tree, options.base ?? address);
  const scripts = jsonLdScripts(tree);
  if (hash >= 0) {
    const id = decode(options.url.slice(hash + 1));
    const named = scripts.find(({ element }) => attribute(element, "id") === id);
    if (named !== undefined) return parse(tree, named, base);
    return { ok: false, code: "loading document failed", message: `No JSON-LD script has the id ${id}` };
  }
  if (options.extractAllScripts !== true) {
    const first = scripts[0];
    if (first !== undefined) return parse(tree, first, base);
    return { ok: false, code: "loading document failed", message: "No script holds JSON-LD" };
  }
  const values: Json[] = [];
  for (const script of scripts) {
    const parsed = parse(tree, script, base);
    if (!parsed.ok) return parsed;
    if (Array.isArray(parsed.value)) for (const value of parsed.value) values.push(value);
    else values.push(parsed.value);
  }
  return { ok: true, value: values, base };
}

function parse(tree: HtmlTree, script: JsonLdScript, base: string): Extracted {
  const parsed = parseJson(tree.source, script.span);
  if (parsed.ok) return { ok: true, value: parsed.value, base };
  return { ok: false, code: "invalid script element", message: parsed.message };
}

/** True for the media type of JSON-LD, with whatever parameters. */
export function isJsonLdType(type: string | undefined): boolean {
  if (type === undefined) return false;
  const end = type.indexOf(";");
  return (end < 0 ? type : type.slice(0, end)).trim().toLowerCase() === "application/ld+json";
}

function baseHref(tree: HtmlTree, address: string): string {
  for (const element of tree.elements) {
    if (element.tag !== "base" || !element.isHtml) continue;
    const href = attribute(element, "href");
    if (href !== undefined) return resolveUrl(href, address);
  }
  return address;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
