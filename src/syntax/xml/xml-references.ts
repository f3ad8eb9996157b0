/** Resolves the references in XML text: characters, the five names of XML itself, and declared entities within bounds. */
import type { Doctype } from "./xml-doctype.ts";
import { nameEnd, referenceOf } from "./xml-names.ts";
import type { Fail } from "./xml-tree.ts";

/** Text that entities may expand to, beside the document's own length: harmless for real feeds, deadly for bombs. */
const MAX_EXPANSION = 1_000_000;

/** The text with its references resolved; `offset` is where it stands. Faults are told through `fail`. */
export type Resolve = (raw: string, offset: number, isAttribute: boolean, within?: readonly string[]) => string;

/** A resolver for one document, which bounds what its entities expand to in all. */
export function createResolver(doctypeOf: () => Doctype | undefined, fail: Fail): Resolve {
  let expanded = 0;
  const resolve: Resolve = (raw, offset, isAttribute, within = []) => {
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
    const doctype = doctypeOf();
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
  return resolve;
}

/** The common case: text whose references are those that XML itself declares; undefined where others occur. */
export function predefined(text: string): string | undefined {
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
