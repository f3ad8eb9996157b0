/** The document type declaration of XML: what it names and which entities its internal subset declares. Nothing external is ever read. */
import { nameEnd, skipBlank } from "./xml-names.ts";

export interface Doctype {
  readonly name: string;
  readonly publicId?: string;
  readonly systemId?: string;
  readonly start: number;
  readonly end: number;
  /** General entities of the internal subset; the first declaration counts. */
  readonly entities: ReadonlyMap<string, string>;
  /** Names of entities whose text lies in another file. */
  readonly external: ReadonlySet<string>;
  /** True where declarations may lie elsewhere, so that an unknown entity is no fault of form (XML §4.1). */
  readonly isOpen: boolean;
}

const LITERAL = /\s*(?:"([^"]*)"|'([^']*)')/y;

function literal(text: string, at: number): { value: string; end: number } | undefined {
  LITERAL.lastIndex = at;
  const match = LITERAL.exec(text);
  return match === null ? undefined : { value: (match[1] ?? match[2]) as string, end: LITERAL.lastIndex };
}

/** Reads `<!DOCTYPE ...>` at `start`; a string says what is wrong with it. */
export function readDoctype(text: string, start: number): Doctype | string {
  let i = skipBlank(text, start + 9);
  const end = nameEnd(text, i);
  if (end === i || i === start + 9)
    return "Document type declaration has no name, expected the name of the root element";
  const name = text.slice(i, end);
  i = skipBlank(text, end);
  let publicId: string | undefined;
  let systemId: string | undefined;
  if (text.startsWith("PUBLIC", i)) {
    const first = literal(text, i + 6);
    const second = first === undefined ? undefined : literal(text, first.end);
    if (first === undefined || second === undefined)
      return "Document type declaration is broken after PUBLIC, expected two quoted identifiers";
    publicId = first.value;
    systemId = second.value;
    i = skipBlank(text, second.end);
  } else if (text.startsWith("SYSTEM", i)) {
    const only = literal(text, i + 6);
    if (only === undefined) return "Document type declaration is broken after SYSTEM, expected a quoted identifier";
    systemId = only.value;
    i = skipBlank(text, only.end);
  }
  const entities = new Map<string, string>();
  const external = new Set<string>();
  let hasParameters = false;
  if (text[i] === "[") {
    i += 1;
    for (;;) {
      i = skipBlank(text, i);
      if (text[i] === "]") break;
      const next = declaration(text, i, entities, external);
      if (typeof next === "string") return next;
      hasParameters ||= text[i] === "%";
      i = next;
    }
    i = skipBlank(text, i + 1);
  }
  if (text[i] !== ">") return "Document type declaration is not closed, expected `>`";
  const ids = { ...(publicId === undefined ? {} : { publicId }), ...(systemId === undefined ? {} : { systemId }) };
  return { name, ...ids, start, end: i + 1, entities, external, isOpen: hasParameters || systemId !== undefined };
}

/** Reads one declaration of the internal subset and returns where it ends. */
function declaration(text: string, at: number, entities: Map<string, string>, external: Set<string>): number | string {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4, "Comment is not closed, expected `-->`");
  if (text.startsWith("<?", at))
    return after(text, "?>", at + 2, "Processing instruction is not closed, expected `?>`");
  if (text[at] === "%") {
    const end = nameEnd(text, at + 1);
    return text[end] === ";" && end > at + 1 ? end + 1 : "Parameter entity reference is broken, expected `%name;`";
  }
  if (text.startsWith("<!ENTITY", at)) return entity(text, at + 8, entities, external);
  if (/^<!(?:ELEMENT|ATTLIST|NOTATION)\s/.test(text.slice(at, at + 12))) return close(text, at);
  return "Internal subset holds something other than declarations, expected `<!ENTITY`, `<!ELEMENT`, `<!ATTLIST`, `<!NOTATION` or `]`";
}

function entity(text: string, at: number, entities: Map<string, string>, external: Set<string>): number | string {
  let i = skipBlank(text, at);
  const isParameter = text[i] === "%";
  if (isParameter) i = skipBlank(text, i + 1);
  const end = nameEnd(text, i);
  if (end === i) return 'Entity declaration has no name, expected `<!ENTITY name "text">`';
  const name = text.slice(i, end);
  i = skipBlank(text, end);
  const value = literal(text, i);
  if (value === undefined) {
    if (!/^(?:SYSTEM|PUBLIC)\s/.test(text.slice(i, i + 7)))
      return `Entity ${name} has no value, expected a quoted text`;
    if (!isParameter) external.add(name);
    return close(text, i);
  }
  i = skipBlank(text, value.end);
  if (text[i] !== ">") return `Declaration of entity ${name} is not closed, expected \`>\``;
  if (!isParameter && !entities.has(name) && !external.has(name)) entities.set(name, value.value);
  return i + 1;
}

function after(text: string, mark: string, from: number, message: string): number | string {
  const end = text.indexOf(mark, from);
  return end < 0 ? message : end + mark.length;
}

/** The end of a declaration, its quoted parts skipped. */
function close(text: string, at: number): number | string {
  for (let i = at; i < text.length; i += 1) {
    const c = text[i];
    if (c === ">") return i + 1;
    if (c === '"' || c === "'") {
      const end = text.indexOf(c, i + 1);
      if (end < 0) break;
      i = end;
    }
  }
  return "Declaration is not closed, expected `>`";
}
