/** YAML with a span for every key and value, by the yaml package; the only file that knows it. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";
import type { Json, Span } from "../../types.ts";
import { escapeToken } from "./json.ts";

/** Where and why a text is no YAML that can be read. */
interface YamlError extends Span {
  readonly message: string;
}

/** A parsed text. `at` and `keys`: JSON Pointer -> span; quotes and the sign of a block are no part of a value's span. */
export interface YamlTree {
  /** Undefined where the text holds nothing, or nothing that can be read. */
  readonly value: Json | undefined;
  readonly at: Readonly<Record<string, Span>>;
  readonly keys: Readonly<Record<string, Span>>;
  readonly errors: readonly YamlError[];
}

/** Longer texts are no settings and no metadata. */
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 64;
/** Values that aliases may add: enough for any real file, too few for a bomb. */
const MAX_ALIASED = 10_000;
const MAX_ERRORS = 20;

const messages: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "YAML alias has properties, expected none",
  BAD_ALIAS: "YAML alias has no valid name, expected letters or digits after the asterisk",
  BAD_DQ_ESCAPE: 'YAML string has an unknown escape, expected one like \\" or \\n',
  BAD_INDENT: "YAML line is indented in another way than its neighbours, expected the same indentation",
  BAD_SCALAR_START: "YAML value begins with a reserved character, expected quotes around it",
  BLOCK_AS_IMPLICIT_KEY: "YAML value has a second colon, expected quotes around a value that holds one",
  BLOCK_IN_FLOW: "YAML block stands inside brackets, expected a value in one line",
  KEY_OVER_1024_CHARS: "YAML key has more than 1024 characters, expected a short name",
  MISSING_CHAR: "YAML lacks a closing quote, bracket, comma or colon, expected it here",
  MULTILINE_IMPLICIT_KEY: "YAML key runs over several lines, expected a colon in its line",
  MULTIPLE_ANCHORS: "YAML value has several anchors, expected one",
  MULTIPLE_DOCS: "YAML holds several documents, expected one",
  MULTIPLE_TAGS: "YAML value has several tags, expected one",
  RESOURCE_EXHAUSTION: `YAML is nested too deeply, expected at most ${MAX_DEPTH} levels`,
  TAB_AS_INDENT: "YAML is indented by a tab, expected blanks",
  UNEXPECTED_TOKEN: "YAML has a character where none belongs, expected it in quotes or gone",
};

/** Parses YAML 1.2; dates stay strings, and nothing in the text can throw. `offset` is added to every span. */
export function parseYaml(text: string, offset = 0): YamlTree {
  if (text.length > MAX_LENGTH) {
    const message = `YAML has ${text.length} characters, expected at most ${MAX_LENGTH}`;
    return { value: undefined, at: {}, keys: {}, errors: [{ start: offset, end: offset, message }] };
  }
  // Uniqueness of keys is checked in the walk, where it takes linear time.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent", version: "1.2" });
  const errors: YamlError[] = document.errors.slice(0, MAX_ERRORS).map(({ code, pos }) => ({
    start: offset + Math.min(pos[0], text.length),
    end: offset + Math.min(Math.max(pos[1], pos[0]), text.length),
    message: messages[code] ?? "YAML is ill-formed here, expected `name: value` lines",
  }));
  const walk = new Walk(text, offset, errors);
  const value = document.contents === null ? undefined : walk.read(document.contents as Node, "", 0);
  // A quote that is never closed is missed at the end of all that follows, and mended where it opens.
  const { unclosed, unclosedList } = walk;
  const placed = errors.map((error) => {
    if (unclosed !== undefined && error.message === messages.MISSING_CHAR && error.start > unclosed.start)
      return { ...error, ...unclosed, message: "YAML string is not closed, expected a closing quote in its line" };
    if (unclosedList !== undefined && OF_LISTS.has(error.message) && error.start > unclosedList.start)
      return { ...error, ...unclosedList, message: "YAML list is not closed, expected a closing bracket in its line" };
    return OF_INDENTS.has(error.message) ? placedAtIndent(error, text, offset) : error;
  });
  return { value: value ?? undefined, at: walk.at, keys: walk.keys, errors: withoutRepeats(placed) };
}

/** Errors that a list without its closing bracket brings about in the lines after it. */
const OF_LISTS = new Set([
  messages.MISSING_CHAR,
  messages.BAD_INDENT,
  messages.BLOCK_IN_FLOW,
  messages.UNEXPECTED_TOKEN,
]);
/** Errors that a line set in too far brings about at the value before it. */
const OF_INDENTS = new Set([messages.BLOCK_AS_IMPLICIT_KEY, messages.MULTILINE_IMPLICIT_KEY]);

/** A `name: value` line that is set in deeper than the one before it is read as part of that one's value, and told of here. */
function placedAtIndent(error: YamlError, text: string, offset: number): YamlError {
  const at = error.start - offset;
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = text.indexOf("\n", at);
  if (lineEnd < 0) return error;
  const here = /^([ -]*)[^\s:#]{1,60}:\s+(?![^\n]*:\s)/.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + 300)));
  const next = /^( +)[^\s:#]{1,60}:(?:\s|$)/.exec(text.slice(lineEnd + 1, lineEnd + 300));
  const [indent, deeper] = [here?.[1]?.length ?? -1, next?.[1]?.length ?? -1];
  if (indent < 0 || deeper <= indent || next === null) return error;
  const start = lineEnd + 1 + deeper;
  return {
    start: offset + start,
    end: offset + lineEnd + 1 + next[0].trimEnd().length,
    message: messages.BAD_INDENT as string,
  };
}

function withoutRepeats(errors: readonly YamlError[]): readonly YamlError[] {
  const first = new Map(errors.toReversed().map((error) => [`${error.start} ${error.message}`, error]));
  return errors.filter((error) => first.get(`${error.start} ${error.message}`) === error);
}

/** One walk over the tree that collects values and spans. */
class Walk {
  readonly at: Record<string, Span> = {};
  readonly keys: Record<string, Span> = {};
  /** The first quoted string that has no closing quote: its first line. */
  unclosed: Span | undefined;
  /** The same for a list or mapping in brackets. */
  unclosedList: Span | undefined;
  readonly #text: string;
  readonly #offset: number;
  readonly #errors: YamlError[];
  readonly #anchors = new Map<string, Node>();
  /** How many aliases are open: what is read under one counts against the limit. */
  #open = 0;
  #aliased = 0;

  constructor(text: string, offset: number, errors: YamlError[]) {
    this.#text = text;
    this.#offset = offset;
    this.#errors = errors;
  }

  /** The node's value; undefined where it was reported and left out. */
  read(node: Node | null, pointer: string, depth: number): Json | undefined {
    if (node === null) return null;
    if (this.#open > 0 && ++this.#aliased > MAX_ALIASED) {
      if (this.#aliased === MAX_ALIASED + 1) {
        this.#report(node, `YAML aliases make more than ${MAX_ALIASED} values, expected fewer`);
      }
      return undefined;
    }
    if (depth > MAX_DEPTH) {
      this.#report(node, messages.RESOURCE_EXHAUSTION as string);
      return undefined;
    }
    if (isAlias(node)) return this.#alias(node.source, node, pointer, depth);
    if (this.#open === 0 && (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) {
      this.#anchors.set(node.anchor, node);
    }
    this.at[pointer] = this.#spanOf(node);
    if (isMap(node)) return this.#map(node.items as Pair[], pointer, depth);
    if (isSeq(node)) {
      const items = node.items.map((item, i) => this.read(item as Node | null, `${pointer}/${i}`, depth + 1));
      return items.map((item) => item ?? null);
    }
    return isScalar(node) ? scalarOf(node) : null;
  }

  #alias(name: string, node: Node, pointer: string, depth: number): Json | undefined {
    const target = this.#anchors.get(name);
    if (target === undefined) {
      this.#report(node, `YAML alias "${name}" has no anchor before it, expected one`);
      return undefined;
    }
    this.#open++;
    const value = this.read(target, pointer, depth + 1);
    this.#open--;
    return value;
  }

  #map(pairs: readonly Pair[], pointer: string, depth: number): Json {
    const entries = new Map<string, Json>();
    for (const pair of pairs) {
      const keyNode = pair.key as Node | null;
      if (!isScalar(keyNode)) {
        if (keyNode !== null) this.#report(keyNode, "YAML key is no plain name, expected one");
        continue;
      }
      const key = keyNode.source ?? String(keyNode.value);
      const at = `${pointer}/${escapeToken(key)}`;
      if (entries.has(key)) {
        this.#report(keyNode, `YAML key "${key}" stands twice, expected once`);
        continue;
      }
      this.keys[at] = this.#spanOf(keyNode);
      const value = this.read(pair.value as Node | null, at, depth + 1);
      if (value !== undefined) entries.set(key, value);
    }
    // fromEntries defines own properties, so that a key named __proto__ is a key like any other.
    return Object.fromEntries(entries);
  }

  /** The written value: inside quotes, behind the sign of a block and without the blanks around it. */
  #spanOf(node: Node): Span {
    const [from, to] = node.range ?? [0, 0];
    let [start, end] = [Math.min(from, this.#text.length), Math.min(to, this.#text.length)];
    if (isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")) {
      start++;
      if (end > start && this.#text[end - 1] === this.#text[from]) end--;
      else {
        const line = this.#text.indexOf("\n", from);
        this.unclosed ??= { start: this.#offset + from, end: this.#offset + (line < 0 ? end : line) };
      }
    } else if (isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED")) {
      const header = this.#text.indexOf("\n", start);
      start = header < 0 || header > end ? end : header + 1;
      while (start < end && isSpace(this.#text.charCodeAt(start))) start++;
    }
    while (end > start && isSpace(this.#text.charCodeAt(end - 1))) end--;
    if ((isSeq(node) || isMap(node)) && node.flow === true && !/[\]}]/.test(this.#text.charAt(end - 1))) {
      const line = this.#text.indexOf("\n", from);
      this.unclosedList ??= { start: this.#offset + from, end: this.#offset + (line < 0 ? end : line) };
    }
    return { start: start + this.#offset, end: Math.max(end, start) + this.#offset };
  }

  #report(node: Node, message: string): void {
    if (this.#errors.length < MAX_ERRORS) this.#errors.push({ ...this.#spanOf(node), message });
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** Strings, numbers, booleans and null; whatever else a tag asks for is what was written. */
function scalarOf(node: Scalar): Json {
  const { value } = node;
  if (typeof value === "number") return Number.isFinite(value) ? value : (node.source ?? String(value));
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  return node.source ?? "";
}
