/** Judges a fragment of HTML as it stands in a feed, in one pass and without a tree: syntax, safety, relative references. */
import { dangerousStyle, HTML_ELEMENTS, HTML_ENTITIES, SAFE_ATTRIBUTES, UNSAFE_ELEMENTS } from "./html-vocabulary.ts";

type HtmlFaultKind = "syntax" | "element" | "attribute" | "style" | "relative";

/** What is wrong: `detail` is the tag, attribute, style or URL; of syntax, a sentence's end. */
export interface HtmlFault {
  readonly kind: HtmlFaultKind;
  readonly detail: string;
  readonly offset: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const VOID = words(
  "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr",
);
const RAW = words("iframe noembed noframes script style textarea title xmp");
const FORMATTING = words("a b big code em font i nobr s small strike strong tt u");
const IMPLIED = words("dd dt li optgroup option p rb rp rt rtc");
const MAY_STAY_OPEN = words("dd dt li p tbody td tfoot th thead tr body html");
const ENDS_PARAGRAPH = words(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr " +
    "listing main menu nav ol p plaintext pre section summary table ul xmp li dd dt",
);
const TABLE_PARTS = words("caption col colgroup tbody td tfoot th thead tr");
const SCOPE = words("applet button caption html marquee object table td template th");
const HEADING = /^h[1-6]$/;

/** Deeper than any article; beyond it nesting is no longer followed. */
const MAX_DEPTH = 512;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;
const REFERENCE_ATTRIBUTES: Readonly<Record<string, string>> = {
  a: "href",
  area: "href",
  img: "src",
  audio: "src",
  video: "src",
  source: "src",
};

/** All that is wrong with a fragment; of syntax only the first fault, since the others follow from it. */
export function judgeHtml(html: string): readonly HtmlFault[] {
  const faults: HtmlFault[] = [];
  const open: string[] = [];
  let isBroken = false;
  const breaks = (detail: string, offset: number): void => {
    if (!isBroken) faults.push({ kind: "syntax", detail, offset });
    isBroken = true;
  };

  let i = 0;
  const length = html.length;
  let reference = html.indexOf("&");
  while (i < length) {
    let next = html.indexOf("<", i);
    if (next < 0) next = length;
    if (reference >= 0 && reference < i) reference = html.indexOf("&", i);
    while (reference >= 0 && reference < next) {
      if (!isReference(html, reference)) breaks("ampersand starts no known character reference", reference);
      reference = html.indexOf("&", reference + 1);
    }
    if (next > i && isTableOnly(open.at(-1)) && /\S/.test(html.slice(i, next)))
      breaks("text stands in a table outside its cells", i);
    if (next === length) break;
    i = readMark(next);
  }
  for (const name of open) if (!MAY_STAY_OPEN.has(name)) breaks(`element "${name}" is not closed`, length);
  return faults;

  function readMark(at: number): number {
    const c = html.charCodeAt(at + 1);
    if (c === 33) {
      if (html.startsWith("<!--", at)) {
        const end = html.indexOf("-->", at + 4);
        if (end < 0) breaks("comment is not closed", at);
        return end < 0 ? length : end + 3;
      }
      breaks('"<!" starts no comment', at);
      return after(at);
    }
    if (c === 63) {
      if (/^<\?import\s/i.test(html.slice(at, at + 9))) faults.push({ kind: "element", detail: "?import", offset: at });
      breaks('"<?" is no HTML', at);
      return after(at);
    }
    if (c === 47 && isLetter(html.charCodeAt(at + 2))) return readEnd(at);
    if (isLetter(c)) return readStart(at);
    breaks('"<" starts no tag', at);
    return at + 1;
  }
  function after(at: number): number {
    const end = html.indexOf(">", at);
    return end < 0 ? length : end + 1;
  }
  function readStart(at: number): number {
    const nameEnd = endOfName(html, at + 1);
    const name = html.slice(at + 1, nameEnd).toLowerCase();
    const isOdd = !HTML_ELEMENTS.has(name);
    if (isOdd) faults.push({ kind: "syntax", detail: `"${name}" is no HTML element`, offset: at });
    else if (UNSAFE_ELEMENTS.has(name)) faults.push({ kind: "element", detail: name, offset: at });
    let i = nameEnd;
    if (html.charCodeAt(i) !== 62) i = readAttributes(name, i, isOdd);
    if (i >= length) {
      breaks(`tag "${name}" is not closed`, at);
      return length;
    }
    const isSelfClosed = html.charCodeAt(i - 1) === 47;
    if (isSelfClosed && !VOID.has(name)) breaks(`tag "${name}" closes itself, which only void elements may`, at);
    place(name, at);
    if (!RAW.has(name)) return i + 1;
    const close = new RegExp(`</${name}`, "gi");
    close.lastIndex = i;
    return close.exec(html)?.index ?? length;
  }
  function readAttributes(tag: string, from: number, isOdd: boolean): number {
    const names: string[] = [];
    let i = from;
    for (;;) {
      while (isSpaceOrSlash(html.charCodeAt(i))) i += 1;
      if (i >= length || html.charCodeAt(i) === 62) return i;
      ATTRIBUTE.lastIndex = i;
      const match = ATTRIBUTE.exec(html);
      if (match === null || ATTRIBUTE.lastIndex === i) {
        breaks(`tag "${tag}" has a broken attribute`, i);
        return after(i) - 1;
      }
      const name = (match[1] as string).toLowerCase();
      const value = match[2] ?? match[3] ?? match[4] ?? "";
      if (/["'<]/.test(name)) breaks(`attribute name holds ${JSON.stringify(name)}`, i);
      if (names.includes(name)) breaks(`attribute "${name}" stands twice in one tag`, i);
      if (match[4] !== undefined && /[=<`]/.test(match[4])) breaks(`value of "${name}" needs quotes`, i);
      if (names.length < 64) names.push(name);
      if (!isOdd) judgeAttribute(tag, name, value, i);
      for (let at = value.indexOf("&"); at >= 0; at = value.indexOf("&", at + 1)) {
        if (!isReference(value, at) && !/^&[a-zA-Z0-9]*=/.test(value.slice(at, at + 40)))
          breaks("ampersand starts no known character reference", i);
      }
      i = ATTRIBUTE.lastIndex;
      const c = html.charCodeAt(i);
      if (i < length && c !== 62 && !isSpaceOrSlash(c)) breaks("attributes stand without white space between them", i);
    }
  }
  function judgeAttribute(tag: string, name: string, value: string, offset: number): void {
    if (UNSAFE_ELEMENTS.has(tag)) return;
    if (name === "style") {
      for (const detail of dangerousStyle(value)) faults.push({ kind: "style", detail, offset });
    } else if (
      !SAFE_ATTRIBUTES.has(name) &&
      !name.startsWith("data-") &&
      !name.startsWith("aria-") &&
      name !== "role"
    ) {
      faults.push({ kind: "attribute", detail: name, offset });
    }
    if (REFERENCE_ATTRIBUTES[tag] === name && !/^\s*[\w.+-]+:/.test(value.replace(/&#(?:58|x3a);|&colon;/gi, ":"))) {
      faults.push({ kind: "relative", detail: value, offset });
    }
  }

  /** Opens an element as the HTML standard would, noting where an author could not have meant it. */
  function place(name: string, at: number): void {
    if (TABLE_PARTS.has(name)) {
      placeInTable(name, at);
      return;
    }
    if (isTableOnly(open.at(-1)) && name !== "script" && name !== "style" && name !== "template") {
      breaks(`element "${name}" stands in a table outside its cells`, at);
    }
    if (ENDS_PARAGRAPH.has(name) && isInScope("p")) closeUpTo("p", at);
    if (HEADING.test(name) && HEADING.test(open.at(-1) ?? "")) breaks("heading stands in a heading", at);
    if (name === "li" && isInList("li")) closeUpTo("li", at);
    if (name === "dd" || name === "dt") for (const other of ["dd", "dt"]) if (isInList(other)) closeUpTo(other, at);
    if ((name === "option" || name === "optgroup") && open.at(-1) === "option") open.pop();
    if ((name === "rt" || name === "rp") && (open.at(-1) === "rt" || open.at(-1) === "rp")) open.pop();
    if (name === "a" && open.includes("a")) breaks("link stands in a link", at);
    if (!VOID.has(name) && open.length < MAX_DEPTH) open.push(name);
  }
  function placeInTable(name: string, at: number): void {
    const table = open.lastIndexOf("table");
    if (table < 0) {
      breaks(`element "${name}" stands outside a table`, at);
      return;
    }
    const parts = open.slice(table + 1);
    const keep =
      name === "td" || name === "th"
        ? /^(?:tr|tbody|thead|tfoot)$/
        : name === "tr"
          ? /^(?:tbody|thead|tfoot)$/
          : name === "col"
            ? /^colgroup$/
            : /^$/;
    const stray = parts.find((part) => !TABLE_PARTS.has(part) && !IMPLIED.has(part));
    if (stray !== undefined) breaks(`element "${stray}" is not closed in its cell`, at);
    const kept = parts.filter((part, i) => keep.test(part) && parts.slice(0, i).every((before) => keep.test(before)));
    open.length = table + 1;
    open.push(...kept);
    if ((name === "td" || name === "th") && open.at(-1) !== "tr") breaks(`cell "${name}" stands outside a row`, at);
    if (!VOID.has(name)) open.push(name);
  }
  function readEnd(at: number): number {
    const nameEnd = endOfName(html, at + 2);
    const name = html.slice(at + 2, nameEnd).toLowerCase();
    const end = html.indexOf(">", nameEnd);
    if (end < 0) {
      breaks(`end tag "${name}" is not closed`, at);
      return length;
    }
    if (/\S/.test(html.slice(nameEnd, end))) breaks(`end tag "${name}" has attributes`, at);
    if (open.at(-1) === name) open.pop();
    else if (VOID.has(name) || !open.includes(name)) breaks(`end tag "${name}" closes nothing`, at);
    else if (FORMATTING.has(name)) {
      breaks(`end tag "${name}" comes before the end of "${open.at(-1)}"`, at);
      open.splice(open.lastIndexOf(name), 1);
    } else closeUpTo(name, at);
    return end + 1;
  }
  function isInScope(name: string): boolean {
    for (let k = open.length - 1; k >= 0; k -= 1) {
      if (open[k] === name) return true;
      if (SCOPE.has(open[k] as string)) return false;
    }
    return false;
  }
  function isInList(name: string): boolean {
    for (let k = open.length - 1; k >= 0; k -= 1) {
      const tag = open[k] as string;
      if (tag === name) return true;
      if (
        SCOPE.has(tag) ||
        (ENDS_PARAGRAPH.has(tag) && !/^(?:address|div|p|li|dd|dt)$/.test(tag)) ||
        /^(?:ul|ol|dl)$/.test(tag)
      )
        return false;
    }
    return false;
  }
  function closeUpTo(name: string, at: number): void {
    while (open.length > 0 && open.at(-1) !== name && canBeImplied(open.at(-1) as string, name)) open.pop();
    if (open.at(-1) !== name) breaks(`element "${open.at(-1)}" is not closed before the end of "${name}"`, at);
    open.length = Math.max(0, open.lastIndexOf(name));
  }
}

function canBeImplied(tag: string, closing: string): boolean {
  return IMPLIED.has(tag) || (TABLE_PARTS.has(tag) && (closing === "table" || TABLE_PARTS.has(closing)));
}

function isTableOnly(name: string | undefined): boolean {
  return name === "table" || name === "tbody" || name === "thead" || name === "tfoot" || name === "tr";
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
}

function isSpaceOrSlash(c: number): boolean {
  return c === 32 || c === 10 || c === 9 || c === 13 || c === 12 || c === 47;
}

function endOfName(html: string, from: number): number {
  let i = from;
  for (let c = html.charCodeAt(i); i < html.length && c !== 62 && !isSpaceOrSlash(c); c = html.charCodeAt(i)) i += 1;
  return i;
}

const NAMED = /&([a-zA-Z][a-zA-Z0-9]{1,30});/y;
const NUMBERED = /&#(?:([0-9]{1,8})|[xX]([0-9a-fA-F]{1,7}));/y;

/** True for a character reference, and for an ampersand that cannot be meant as one. */
function isReference(text: string, at: number): boolean {
  const c = text.charCodeAt(at + 1);
  if (c === 35) {
    NUMBERED.lastIndex = at;
    const match = NUMBERED.exec(text);
    if (match === null) return false;
    const code = match[1] === undefined ? Number.parseInt(match[2] as string, 16) : Number(match[1]);
    return code > 0 && code <= 0x10ffff && !(code >= 0x80 && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff);
  }
  if (!isLetter(c)) return true;
  NAMED.lastIndex = at;
  const match = NAMED.exec(text);
  return match !== null && (HTML_ENTITIES.has(match[1] as string) || (match[1] as string).length > 2);
}
