/** JSON as text: parses it, says where it is ill-formed, and finds the spans of keys and values on demand. */
import type { Json, Span } from "../types.ts";

/** Where and why a text is no JSON. */
interface JsonError {
  readonly offset: number;
  readonly message: string;
}

export type JsonResult = { readonly ok: true; readonly value: Json } | ({ readonly ok: false } & JsonError);

/** Spans of a value and, for a member, of its key; quotes are part of both. */
export interface Located {
  readonly value: Span;
  readonly key?: Span;
}

/** What a walk over the text reports; spans are offsets into the whole text. */
interface Visitor {
  key?(start: number, end: number): void;
  open?(start: number, array: boolean): void;
  close?(end: number): void;
  scalar?(start: number, end: number): void;
}

/** Parses JSON; positions are looked for only if it is ill-formed. */
export function parseJson(text: string, span: Span = { start: 0, end: text.length }): JsonResult {
  const start = text.charCodeAt(span.start) === 0xfeff ? span.start + 1 : span.start;
  try {
    const whole = start === 0 && span.end === text.length;
    return { ok: true, value: JSON.parse(whole ? text : text.slice(start, span.end)) };
  } catch {
    const error = walkJson(text, { start, end: span.end }, {});
    return { ok: false, ...(error ?? { offset: start, message: "JSON cannot be read, expected one value" }) };
  }
}

/** True if some object in this well-formed JSON holds a key twice, judged by the number of members that its parsed value has. */
export function countMembers(text: string, span: Span): number {
  let members = 0;
  let at = text.indexOf('"', span.start);
  while (at !== -1 && at < span.end) {
    let close = text.indexOf('"', at + 1);
    while (close !== -1 && text.charCodeAt(close - 1) === 92 && escaped(text, close))
      close = text.indexOf('"', close + 1);
    if (close === -1) return members;
    let next = close + 1;
    let code = text.charCodeAt(next);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++next);
    if (code === 58) members++;
    at = text.indexOf('"', next);
  }
  return members;
}

function escaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
  return slashes % 2 === 1;
}

/** A key that an object holds twice: where the second stands, and the first. */
export interface Repeated {
  readonly pointer: string;
  readonly name: string;
  readonly span: Span;
  readonly first: Span;
}

/** All keys that an object of this JSON holds more than once. */
export function findRepeatedKeys(text: string, span: Span): readonly Repeated[] {
  const found: Repeated[] = [];
  const frames: { keys: Map<string, Span> | undefined; token: string; index: number }[] = [];
  const pointer = () => frames.map((frame) => `/${escapeToken(frame.token)}`).join("");
  const begin = () => {
    const top = frames.at(-1);
    if (top !== undefined && top.keys === undefined) top.token = String(top.index++);
  };
  walkJson(text, span, {
    key(start, end) {
      const top = frames.at(-1);
      if (top?.keys === undefined) return;
      top.token = JSON.parse(text.slice(start, end));
      const first = top.keys.get(top.token);
      if (first === undefined) top.keys.set(top.token, { start, end });
      else found.push({ pointer: pointer(), name: top.token, span: { start, end }, first });
    },
    open(_start, array) {
      begin();
      frames.push({ keys: array ? undefined : new Map(), token: "", index: 0 });
    },
    close() {
      frames.pop();
    },
    scalar: begin,
  });
  return found;
}

interface Wanted {
  readonly pointer: string;
  readonly children: Map<string, Wanted>;
  located: Located | undefined;
}

/** Spans of the values at these JSON Pointers; a pointer that leads nowhere gets the value at its longest known prefix, without key. */
export function locateJson(text: string, span: Span, pointers: Iterable<string>): ReadonlyMap<string, Located> {
  const root: Wanted = { pointer: "", children: new Map(), located: undefined };
  const ends = new Map<string, readonly Wanted[]>();
  for (const pointer of pointers) {
    const path = [root];
    for (const token of pointerTokens(pointer)) {
      const here: Wanted = path.at(-1) ?? root;
      const next: Wanted = here.children.get(token) ?? { pointer, children: new Map(), located: undefined };
      here.children.set(token, next);
      path.push(next);
    }
    ends.set(pointer, path);
  }
  const frames: {
    wanted: Wanted | undefined;
    array: boolean;
    index: number;
    start: number;
    key: Span | undefined;
    next: Wanted | undefined;
  }[] = [];
  let nextKey: Span | undefined;
  const begin = (): Wanted | undefined => {
    const top = frames.at(-1);
    if (top === undefined) return root;
    if (top.wanted === undefined) return undefined;
    if (top.array) {
      nextKey = undefined;
      top.next = top.wanted.children.get(String(top.index++));
    }
    if (top.next !== undefined) forget(top.next);
    return top.next;
  };
  walkJson(text, span, {
    key(start, end) {
      const top = frames.at(-1);
      if (top?.wanted === undefined) return;
      nextKey = { start, end };
      top.next = top.wanted.children.size === 0 ? undefined : top.wanted.children.get(unquote(text, start, end));
    },
    open(start, array) {
      frames.push({ wanted: begin(), array, index: 0, start, key: nextKey, next: undefined });
      nextKey = undefined;
    },
    close(end) {
      const top = frames.pop();
      if (top?.wanted !== undefined) top.wanted.located = located(top.start, end, top.key);
    },
    scalar(start, end) {
      const wanted = begin();
      if (wanted !== undefined) wanted.located = located(start, end, nextKey);
      nextKey = undefined;
    },
  });
  const found = new Map<string, Located>();
  for (const [pointer, path] of ends) {
    const exact = path.at(-1)?.located;
    const near = exact ?? path.findLast((wanted) => wanted.located !== undefined)?.located;
    if (near !== undefined) found.set(pointer, exact ?? { value: near.value });
  }
  return found;
}

function located(start: number, end: number, key: Span | undefined): Located {
  return key === undefined ? { value: { start, end } } : { value: { start, end }, key };
}

/** The last of several members of one name is the one that counts, so what lay under an earlier one is forgotten. */
function forget(wanted: Wanted): void {
  if (wanted.located === undefined) return;
  const stack = [wanted];
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    here.located = undefined;
    stack.push(...here.children.values());
  }
}

function unquote(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
}

/** The tokens of a JSON Pointer, unescaped. */
function pointerTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token));
}

/** A key as a token of a JSON Pointer. */
export function escapeToken(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;

/** Walks JSON text token by token without recursion; returns the first error. */
function walkJson(text: string, span: Span, visit: Visitor): JsonError | undefined {
  const arrays: boolean[] = [];
  let at = span.start;
  let expects: "value" | "key" | "separator" = "value";
  /** After `[` or `{`: the container may close at once. */
  let fresh = false;
  const { end } = span;
  for (;;) {
    let code = text.charCodeAt(at);
    while (at < end && (code === 32 || code === 10 || code === 13 || code === 9)) code = text.charCodeAt(++at);
    if (at >= end) {
      if (expects === "separator" && arrays.length === 0) return undefined;
      const top = arrays.at(-1);
      const wanted = top === undefined ? "a value" : top ? "]" : "}";
      return { offset: end, message: `JSON ends early, expected ${wanted}` };
    }
    const array = arrays.at(-1);
    if ((code === 93 && array === true) || (code === 125 && array === false)) {
      if (expects !== "separator" && !fresh)
        return {
          offset: at,
          message: `JSON has ${expects === "value" && array === false ? "a key without value" : "a comma"} before ${text[at]}, expected ${array ? "another value" : expects === "value" ? "a value" : "another member"}`,
        };
      arrays.pop();
      at++;
      visit.close?.(at);
      expects = "separator";
      fresh = false;
      continue;
    }
    if (expects === "separator") {
      if (array === undefined)
        return { offset: at, message: `JSON goes on with ${show(text, at)} after its value, expected nothing more` };
      if (code !== 44)
        return { offset: at, message: `JSON has ${show(text, at)}, expected a comma or ${array ? "]" : "}"}` };
      at++;
      expects = array ? "value" : "key";
      fresh = false;
      continue;
    }
    if (expects === "key") {
      if (code !== 34) return { offset: at, message: `JSON has ${show(text, at)}, expected a key in double quotes` };
      const close = endString(text, at, end);
      if (typeof close !== "number") return close;
      visit.key?.(at, close);
      at = close;
      code = text.charCodeAt(at);
      while (at < end && (code === 32 || code === 10 || code === 13 || code === 9)) code = text.charCodeAt(++at);
      if (at >= end) return { offset: end, message: "JSON ends early, expected a colon after the key" };
      if (code !== 58) return { offset: at, message: `JSON has ${show(text, at)}, expected a colon after the key` };
      at++;
      expects = "value";
      fresh = false;
      continue;
    }
    if (code === 123 || code === 91) {
      visit.open?.(at, code === 91);
      at++;
      arrays.push(code === 91);
      expects = code === 91 ? "value" : "key";
      fresh = true;
      continue;
    }
    const close = code === 34 ? endString(text, at, end) : endLiteral(text, at, code);
    if (typeof close !== "number") return close;
    visit.scalar?.(at, close);
    at = close;
    expects = "separator";
    fresh = false;
  }
}

function endLiteral(text: string, at: number, code: number): number | JsonError {
  if (code === 45 || (code >= 48 && code <= 57)) {
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text);
    if (number === null) return { offset: at, message: `JSON has ${show(text, at)}, expected a number` };
    const after = at + number[0].length;
    if (/[\w.+]/.test(text[after] ?? ""))
      return {
        offset: at,
        message: `JSON has ${JSON.stringify(text.slice(at, after + 1))}, expected a number without leading zero or sign`,
      };
    return after;
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === "true" || word === "false" || word === "null") return at + word.length;
  if (word !== undefined) return { offset: at, message: `JSON has ${word.slice(0, 40)}, expected a value` };
  return { offset: at, message: `JSON has ${show(text, at)}, expected a value` };
}

/** Offset after the closing quote of the string that opens at `at`. */
function endString(text: string, at: number, end: number): number | JsonError {
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code < 32) {
      const name =
        code === 10 || code === 13
          ? "a line break"
          : `the control character U+${code.toString(16).padStart(4, "0").toUpperCase()}`;
      return { offset: i, message: `JSON string holds ${name}, expected it escaped` };
    }
    if (code === 92) {
      const next = text[++i] ?? "";
      if (
        next === "u" ? !/^[0-9a-fA-F]{4}$/.test(text.slice(i + 1, i + 5)) : !'"\\/bfnrt'.includes(next) || next === ""
      ) {
        return {
          offset: i - 1,
          message: `JSON string holds the escape \\${next}, expected \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits`,
        };
      }
    }
  }
  return { offset: at, message: "JSON string is not closed, expected a closing double quote" };
}

function show(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character === ",") return "a comma";
  if (character === "/") return "a comment or slash";
  const code = character.codePointAt(0) ?? 0;
  if (code < 33 || code === 0xa0 || (code >= 0x2000 && code < 0x2070) || code === 0xfeff)
    return `the character U+${code.toString(16).padStart(4, "0").toUpperCase()}`;
  return character;
}
