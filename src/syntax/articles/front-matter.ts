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
  const message = `Front matter has no closing line, expected \`${fence}\` below it`;
  return {
    body: whole,
    troubles: [{ rule: unreadable, message, at: { start: first.start, end: first.end } }],
  };
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
