/** Splits a document into its front matter and its body. */
import type { Span, Trouble } from "../../types.ts";
import { parseYaml, type YamlTree } from "../json/yaml.ts";
import { lineAt } from "../lines/line.ts";
import { unreadable } from "./metadata-fields.ts";

/** The metadata at the top of a document, if it has any, and where the body begins. */
export interface FrontMatter {
  readonly tree?: YamlTree;
  readonly body: Span;
  readonly troubles: readonly Trouble[];
}

/** Reads YAML between `---` lines at the top; other forms of front matter are reported and left out of the body. */
export function splitFrontMatter(text: string): FrontMatter {
  const top = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const whole = { start: top, end: text.length };
  const first = lineAt(text, top, text.length);
  const fence = text.slice(first.start, first.end);
  if (first.start !== top || (fence !== "---" && fence !== "+++")) return { body: whole, troubles: [] };
  const close = findClose(text, first.next, fence);
  if (close === undefined) return unclosed(text, first, whole, fence);
  const body = { start: close.next, end: text.length };
  if (fence === "+++") {
    const message = "Front matter is TOML, expected YAML between lines of three hyphens";
    return { body, troubles: [{ rule: unreadable, message, at: { start: first.start, end: first.end } }] };
  }
  const tree = parseYaml(text.slice(first.next, close.start), first.next);
  return { tree, body, troubles: troublesOf(tree) };
}

/** A YAML tree's errors as troubles of the article; `uri` where they lie in another document. */
export function troublesOf(tree: YamlTree, uri?: string): Trouble[] {
  const isMapping = typeof tree.value === "object" && tree.value !== null && !Array.isArray(tree.value);
  const shape =
    tree.value !== undefined && !isMapping && tree.errors.length === 0
      ? [
          {
            message: "Front matter is no mapping, expected `name: value` lines",
            ...(tree.at[""] ?? { start: 0, end: 0 }),
          },
        ]
      : [];
  return [...tree.errors, ...shape].map(({ message, start, end }) => ({
    rule: unreadable,
    message,
    at: uri === undefined ? { start, end } : { start, end, uri },
  }));
}

/** A first line of hyphens without a second is a rule across the page, unless what follows looks like metadata. */
function unclosed(text: string, first: Span & { readonly next: number }, whole: Span, fence: string): FrontMatter {
  const second = lineAt(text, first.next, text.length);
  if (!/^[\w-]{1,40}:(?:\s|$)/.test(text.slice(second.start, Math.min(second.end, second.start + 60)))) {
    return { body: whole, troubles: [] };
  }
  const near = findNear(text, second.start, fence);
  if (near !== undefined) {
    const written = text.slice(near.start, near.end).trim();
    const trouble = {
      rule: unreadable,
      message: `Front matter is closed by "${written}", expected \`${fence}\``,
      at: { start: near.start, end: near.end },
    };
    const tree = parseYaml(text.slice(first.next, near.start), first.next);
    return { tree, body: { start: near.next, end: text.length }, troubles: [trouble, ...troublesOf(tree)] };
  }
  const message = `Front matter has no closing line, expected \`${fence}\` below it`;
  return {
    body: whole,
    troubles: [{ rule: unreadable, message, at: { start: first.start, end: first.end } }],
  };
}

/** A line of dashes that is nearly the closing one, before the first line that is no metadata. */
function findNear(text: string, from: number, fence: string): (Span & { readonly next: number }) | undefined {
  if (fence !== "---") return undefined;
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at, text.length);
    const written = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (/^(?:--|-{4,20}|[\u2013\u2014]{1,3}|={3,20}|\*{3,20}|\s{1,4}---|- - -)\s*$/.test(written)) return line;
    // the text begins: a line that is no `name: value`, no part of a list and not set in
    if (written.trim() !== "" && !/^(?:[\w"'-][^:]{0,60}:(?:\s|$)|\s|-\s|#|[\]}])/.test(written)) return undefined;
    if (line.next <= at) return undefined;
    at = line.next;
  }
  return undefined;
}

function findClose(text: string, from: number, fence: string): (Span & { readonly next: number }) | undefined {
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at, text.length);
    if (line.start === at) {
      const written = text.slice(at, Math.min(line.end, at + 4));
      if (written === fence || (fence === "---" && written === "...")) return line;
    }
    if (line.next <= at) return undefined;
    at = line.next;
  }
  return undefined;
}
