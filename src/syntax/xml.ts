/** Reads XML 1.0 with namespaces into a tree that remembers where everything stood; iterative, and never a step outside the text. */
import { type Doctype, readDoctype } from "./xml-doctype.ts";
import {
  ILLEGAL_CHARACTER,
  isBlank,
  nameEnd,
  referenceOf,
  skipBlank,
  XML_NAMESPACE,
  XMLNS_NAMESPACE,
} from "./xml-names.ts";

interface Name {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** Namespace name; empty for none. */
  readonly namespace: string;
}

export interface XmlAttribute extends Name {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The value between its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface XmlElement extends Name {
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** All character data directly in this element, references and CDATA resolved. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What lies between its tags. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export type XmlFault =
  | "form"
  | "character"
  | "prefix"
  | "entity"
  | "expansion"
  | "root"
  | "declaration"
  | "leading"
  | "doctype"
  | "duplicate";

interface XmlProblem {
  readonly fault: XmlFault;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly data?: { readonly [key: string]: string };
}

interface XmlInstruction {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlDocument {
  /** Absent where the text is not well-formed. */
  readonly root?: XmlElement;
  readonly problems: readonly XmlProblem[];
  readonly version?: string;
  readonly encoding?: string;
  readonly declarationEnd: number;
  readonly doctype?: Doctype;
  readonly instructions: readonly XmlInstruction[];
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[]; bound: string[] };

const DECLARATION =
  /<\?xml\s+version\s*=\s*(?:"(1\.[0-9]+)"|'(1\.[0-9]+)')(?:\s+encoding\s*=\s*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;
/** Text that entities may expand to, beside the document's own length: harmless for real feeds, deadly for bombs. */
const MAX_EXPANSION = 1_000_000;
const MAX_PROBLEMS = 50;

class Stop extends Error {}

/** Parses a document. Faults of form end the reading; faults of names are gathered. */
export function parseXml(text: string): XmlDocument {
  const problems: XmlProblem[] = [];
  const instructions: XmlInstruction[] = [];
  const bindings = new Map<string, string[]>([
    ["xml", [XML_NAMESPACE]],
    ["", [""]],
  ]);
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let doctype: Doctype | undefined;
  let version: string | undefined;
  let encoding: string | undefined;
  let expanded = 0;
  let declarationEnd = 0;

  const report = (fault: XmlFault, message: string, start: number, end: number, data?: XmlProblem["data"]): void => {
    if (problems.length < MAX_PROBLEMS) {
      problems.push({
        fault,
        message,
        start: Math.min(start, text.length),
        end: Math.min(end, text.length),
        ...(data === undefined ? {} : { data }),
      });
    }
  };
  const fail = (fault: XmlFault, message: string, start: number, end = start + 1, data?: XmlProblem["data"]): never => {
    report(fault, message, start, end, data);
    throw new Stop();
  };

  /** Resolves the references of a stretch of text. */
  const resolve = (raw: string, offset: number, isAttribute: boolean, within: readonly string[] = []): string => {
    let i = raw.indexOf("&");
    if (i < 0) return raw;
    let out = "";
    let from = 0;
    for (; i >= 0; i = raw.indexOf("&", from)) {
      const end = raw.indexOf(";", i);
      const name = end < 0 ? "" : raw.slice(i + 1, end);
      const at = within.length > 0 ? offset : offset + i;
      if (name === "" || (name.charCodeAt(0) !== 35 && nameEnd(name, 0) !== name.length)) {
        fail("form", 'Ampersand starts no reference, expected "&amp;"', at);
      }
      const value = referenceOf(name);
      if (value === null)
        fail(
          /^#x?[0-9a-fA-F]+$/.test(name) ? "character" : "form",
          `Reference "&${name};" is no legal character`,
          at,
          at + name.length + 2,
        );
      out += raw.slice(from, i) + (value ?? entity(name, at, isAttribute, within));
      from = end + 1;
    }
    return out + raw.slice(from);
  };
  const entity = (name: string, at: number, isAttribute: boolean, within: readonly string[]): string => {
    const end = at + name.length + 2;
    const value = doctype?.entities.get(name);
    if (value === undefined) {
      if (doctype?.external.has(name) === true) {
        if (isAttribute)
          fail("entity", `Attribute refers to the external entity "&${name};", expected none there`, at, end, {
            entity: name,
          });
        return "";
      }
      if (doctype?.isOpen === true) return `&${name};`;
      return fail(
        "entity",
        `Entity "&${name};" is not declared, expected one of lt, gt, amp, quot, apos or a character reference`,
        at,
        end,
        { entity: name },
      );
    }
    if (within.includes(name)) fail("entity", `Entity "&${name};" contains itself`, at, end, { entity: name });
    expanded += value.length;
    if (expanded > MAX_EXPANSION || within.length > 20)
      fail("expansion", `Entities expand to more than ${MAX_EXPANSION} characters`, at, end);
    if (isAttribute && value.includes("<")) fail("form", `Entity "&${name};" brings a "<" into an attribute`, at, end);
    return resolve(value, at, isAttribute, [...within, name]);
  };
  const bindingOf = (prefix: string, name: string, start: number): string => {
    const found = bindings.get(prefix)?.at(-1);
    if (found !== undefined) return found;
    report(
      "prefix",
      `Prefix of "${name}" is not declared, expected an xmlns:${prefix} attribute`,
      start,
      start + name.length,
      { prefix },
    );
    return "";
  };

  let seen = new Set<string>();
  const isTaken = (attributes: readonly XmlAttribute[], name: string): boolean => {
    if (attributes.length < 8) return attributes.some((other) => other.name === name);
    if (attributes.length === 8) seen = new Set(attributes.map((other) => other.name));
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  };
  const readAttributes = (start: number, attributes: XmlAttribute[], bound: string[]): number => {
    let i = start;
    for (;;) {
      const at = skipBlank(text, i);
      const c = text.charCodeAt(at);
      if (c === 62 || c === 47) return at;
      if (at >= text.length) fail("form", "Tag is not closed, expected `>`", start);
      if (at === i) fail("form", "Attributes stand without white space between them", at);
      const end = nameEnd(text, at);
      if (end === at) fail("form", `Character ${JSON.stringify(text[at])} cannot start an attribute name`, at);
      const name = text.slice(at, end);
      const equals = skipBlank(text, end);
      if (text.charCodeAt(equals) !== 61)
        fail("form", `Attribute "${name}" has no value, expected name="value"`, at, end);
      const quoteAt = skipBlank(text, equals + 1);
      const quote = text[quoteAt];
      if (quote !== '"' && quote !== "'") fail("form", `Value of attribute "${name}" is not quoted`, quoteAt);
      const close = text.indexOf(quote as string, quoteAt + 1);
      if (close < 0) fail("form", `Value of attribute "${name}" is not closed, expected ${quote}`, quoteAt);
      let raw = text.slice(quoteAt + 1, close);
      const less = raw.indexOf("<");
      if (less >= 0) fail("form", `Value of attribute "${name}" holds "<", expected "&lt;"`, quoteAt + 1 + less);
      if (/[\t\n\r]/.test(raw)) raw = raw.replace(/\r\n|[\t\n\r]/g, " ");
      const value = resolve(raw, quoteAt + 1, true);
      const colon = name.indexOf(":");
      const [prefix, local] = colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
      if (isTaken(attributes, name)) {
        fail("duplicate", `Attribute "${name}" stands twice in one tag, expected once`, at, end);
      }
      attributes.push({
        name,
        prefix,
        local,
        namespace: "",
        value,
        start: at,
        end: close + 1,
        valueStart: quoteAt + 1,
        valueEnd: close,
      });
      if (name === "xmlns" || prefix === "xmlns") bind(prefix === "xmlns" ? local : "", value, at, end, bound);
      i = close + 1;
    }
  };
  const bind = (prefix: string, uri: string, start: number, end: number, bound: string[]): void => {
    if (prefix === "xmlns" || uri === XMLNS_NAMESPACE || (prefix === "xml") !== (uri === XML_NAMESPACE)) {
      report(
        "prefix",
        `Prefix "${prefix}" is bound to "${uri}", expected no use of a reserved prefix or name`,
        start,
        end,
        { prefix },
      );
    } else if (prefix !== "" && uri === "") {
      report("prefix", `Prefix "${prefix}" is bound to nothing, expected a namespace`, start, end, { prefix });
    }
    const values = bindings.get(prefix);
    if (values === undefined) bindings.set(prefix, [uri]);
    else values.push(uri);
    bound.push(prefix);
  };
  const place = (name: Name & { start: number }, isAttribute: boolean): string => {
    if (isAttribute && (name.name === "xmlns" || name.prefix === "xmlns")) return XMLNS_NAMESPACE;
    if (isAttribute && name.prefix === "") return "";
    return bindingOf(name.prefix, name.name, isAttribute ? name.start : name.start + 1);
  };

  const openTag = (start: number): number => {
    const end = nameEnd(text, start + 1);
    if (end === start + 1) fail("form", '"<" starts no tag, expected "&lt;"', start);
    const name = text.slice(start + 1, end);
    const colon = name.indexOf(":");
    const [prefix, local] = colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
    const attributes: XmlAttribute[] = [];
    const element: Open = {
      name,
      prefix,
      local,
      namespace: "",
      attributes,
      children: [],
      text: "",
      start,
      end,
      innerStart: 0,
      innerEnd: 0,
      bound: [],
    };
    let i = text.charCodeAt(end) === 62 ? end : readAttributes(end, attributes, element.bound);
    element.namespace = place(element, false);
    const expandedNames = new Set<string>();
    let isRepeated = false;
    for (let k = 0; k < attributes.length; k += 1) {
      const attribute = attributes[k] as XmlAttribute;
      const namespace = place(attribute, true);
      if (namespace === "") continue;
      const full = `${namespace} ${attribute.local}`;
      isRepeated ||= expandedNames.has(full);
      expandedNames.add(full);
      attributes[k] = { ...attribute, namespace };
    }
    if (isRepeated) report("duplicate", `Tag "${name}" has one attribute under two prefixes, expected once`, start, i);
    if (local === "" || local.includes(":") || colon === 0)
      report("prefix", `Name "${name}" is not of the form prefix:name`, start + 1, end, { prefix });
    const parent = stack.at(-1);
    if (parent === undefined) {
      if (root !== undefined) fail("root", `Document has a second root element "${name}", expected one`, start, i);
      root = element;
    } else parent.children.push(element);
    const isEmpty = text.charCodeAt(i) === 47;
    if (isEmpty) i += 1;
    if (text.charCodeAt(i) !== 62) fail("form", `Tag "${name}" is not closed, expected \`>\``, start);
    element.innerStart = i + 1;
    element.innerEnd = i + 1;
    if (isEmpty) leave(element, i + 1);
    else stack.push(element);
    return i + 1;
  };
  const leave = (element: Open, end: number): void => {
    element.end = end;
    for (const prefix of element.bound) bindings.get(prefix)?.pop();
    for (const prefix of element.bound) if (bindings.get(prefix)?.length === 0) bindings.delete(prefix);
  };
  const closeTag = (start: number): number => {
    const end = nameEnd(text, start + 2);
    const close = skipBlank(text, end);
    const name = text.slice(start + 2, end);
    if (text.charCodeAt(close) !== 62) fail("form", "End tag is broken, expected `</name>`", start);
    const element = stack.pop();
    if (element === undefined) return fail("form", `End tag "${name}" closes nothing`, start, close + 1);
    if (element.name !== name)
      fail("form", `End tag "${name}" does not match, expected "</${element.name}>"`, start, close + 1);
    element.innerEnd = start;
    leave(element, close + 1);
    return close + 1;
  };
  const mark = (start: number): number => {
    if (text.startsWith("<!--", start)) {
      const end = text.indexOf("--", start + 4);
      if (end < 0) fail("form", "Comment is not closed, expected `-->`", start, start + 4);
      if (text.charCodeAt(end + 2) !== 62) fail("form", 'Comment holds "--", expected none', end, end + 2);
      return end + 3;
    }
    if (text.startsWith("<![CDATA[", start)) {
      const element = stack.at(-1);
      if (element === undefined) return fail("root", "CDATA section stands outside the root element", start, start + 9);
      const end = text.indexOf("]]>", start + 9);
      if (end < 0) fail("form", "CDATA section is not closed, expected `]]>`", start, start + 9);
      element.text += newlines(text.slice(start + 9, end));
      return end + 3;
    }
    if (text.startsWith("<!DOCTYPE", start)) {
      if (root !== undefined || doctype !== undefined)
        fail(
          "doctype",
          "Document type declaration comes late, expected it once and before the root element",
          start,
          start + 9,
        );
      const read = readDoctype(text, start);
      if (typeof read === "string") return fail("doctype", read, start, start + 9);
      doctype = read;
      return read.end;
    }
    return fail("form", '"<!" starts neither comment nor CDATA section', start, start + 2);
  };
  const instruct = (start: number): number => {
    const end = text.indexOf("?>", start + 2);
    const named = nameEnd(text, start + 2);
    const target = text.slice(start + 2, named);
    if (end < 0 || target === "")
      fail("form", "Processing instruction is broken, expected `<?name ...?>`", start, start + 2);
    if (target.toLowerCase() === "xml") {
      const isLate = start > 0;
      fail(
        isLate ? "leading" : "declaration",
        isLate
          ? "XML declaration does not stand at the very start, expected nothing before it"
          : "XML declaration is broken",
        start,
        end + 2,
      );
    }
    if (named !== end && skipBlank(text, named) === named)
      fail("form", "Processing instruction has no blank after its name", start, named);
    instructions.push({ target, start, end: end + 2 });
    return end + 2;
  };
  const characters = (start: number, end: number): void => {
    const element = stack.at(-1);
    if (element === undefined) {
      if (!isBlank(text, start, end))
        fail("root", "Text stands outside the root element, expected none", skipBlank(text, start), end);
      return;
    }
    const raw = text.slice(start, end);
    const bracket = raw.indexOf("]]>");
    if (bracket >= 0) fail("form", 'Text holds "]]>", expected "]]&gt;"', start + bracket, start + bracket + 3);
    const value = newlines(raw);
    if (value.includes("&")) element.text += predefined(value) ?? resolve(value, start, false);
    else element.text = element.text === "" ? value : element.text + value;
  };

  let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = i;
  try {
    const illegal = ILLEGAL_CHARACTER.exec(text);
    if (illegal !== null) {
      const code = (text.codePointAt(illegal.index) as number).toString(16).toUpperCase().padStart(4, "0");
      fail("character", `Character U+${code} is not allowed in XML`, illegal.index, illegal.index + 1);
    }
    DECLARATION.lastIndex = i;
    const declaration = DECLARATION.exec(text);
    if (declaration !== null) {
      version = declaration[1] ?? declaration[2];
      encoding = declaration[3] ?? declaration[4];
      i = DECLARATION.lastIndex;
      declarationEnd = i;
    } else if (/^<\?xml\s/.test(text.slice(i, i + 6))) {
      fail("declaration", 'XML declaration is broken, expected <?xml version="1.0" encoding="..."?>', i, i + 5);
    }
    while (i < text.length) {
      if (text.charCodeAt(i) !== 60) {
        const next = text.indexOf("<", i);
        const end = next < 0 ? text.length : next;
        characters(i, end);
        i = end;
        continue;
      }
      const c = text.charCodeAt(i + 1);
      i = c === 47 ? closeTag(i) : c === 33 ? mark(i) : c === 63 ? instruct(i) : openTag(i);
    }
    const unclosed = stack.at(-1);
    if (unclosed !== undefined)
      fail(
        "form",
        `Element "${unclosed.name}" is not closed, expected "</${unclosed.name}>"`,
        unclosed.start,
        unclosed.innerStart,
      );
    if (root === undefined) fail("root", "Document has no root element, expected one", first, first);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    root = undefined;
  }
  return {
    ...(root === undefined ? {} : { root }),
    problems,
    ...(version === undefined ? {} : { version }),
    ...(encoding === undefined ? {} : { encoding }),
    declarationEnd,
    ...(doctype === undefined ? {} : { doctype }),
    instructions,
  };
}

function newlines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The common case: text whose references are those that XML itself declares; undefined where others occur. */
function predefined(text: string): string | undefined {
  let out = "";
  let from = 0;
  for (let i = text.indexOf("&"); i >= 0; i = text.indexOf("&", from)) {
    const c = text.charCodeAt(i + 1);
    let length = 4;
    let character = c === 108 ? "<" : ">";
    if (c === 97 && text.charCodeAt(i + 2) === 109) {
      length = 5;
      character = "&";
    } else if (c === 97 || c === 113) {
      length = 6;
      character = c === 97 ? "'" : '"';
    }
    if (!text.startsWith(LONG_FORM[character] as string, i)) return undefined;
    out += text.slice(from, i) + character;
    from = i + length;
  }
  out += text.slice(from);
  out.charCodeAt(out.length >> 1); // makes engines join the pieces now: thousands of small ones would outlive this call
  return out;
}

const LONG_FORM: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  "'": "&apos;",
  '"': "&quot;",
};
