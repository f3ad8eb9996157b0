/** Which values of a property plainly fit, by the vocabulary and by our schemas alike; worked out once for each property of each type. */
import type { Json, JsonObject, Subjects } from "../../types.ts";
import { readPlainDate } from "../values/plain-date.ts";
import { isPlainUrl, LINKS } from "../values/plain-urls.ts";
import { indexOf } from "./graph-index.ts";
import { belongs, isPending, isSubtype, propertyOf, successorsOf } from "./schemaorg.ts";
import { type Shape, shapeOf } from "./value-shapes.ts";

/** What plainly fits as a value of a property on nodes of some types; what does not may be well all the same. */
export interface PlainMember {
  /** True for a property whose values need a closer look in any case. */
  readonly isOdd: boolean;
  readonly isPending: boolean;
  readonly isLink: boolean;
  /** Text that is not blank and no URL. */
  readonly text: boolean;
  readonly url: boolean;
  readonly date: boolean;
  readonly language: boolean;
  readonly number: boolean;
  readonly whole: boolean;
  readonly boolean: boolean;
  /** A node of a type in `good`, or a reference to one or to what the graph does not hold. */
  readonly thing: boolean;
  readonly good: ReadonlySet<string>;
  readonly list: boolean;
}

const ODD: PlainMember = {
  isOdd: true,
  isPending: false,
  isLink: false,
  text: false,
  url: false,
  date: false,
  language: false,
  number: false,
  whole: false,
  boolean: false,
  thing: false,
  good: new Set(),
  list: false,
};

/** Kinds of value of our schemas that take any text that is not blank. */
const TEXTS = ["texts", "entities"];
const URLS = ["urls", "nodes-or-urls", ...TEXTS];
const THINGS = ["entities", "nodes-or-urls", "node", "size", "languages"];
const LISTS = ["texts", "entities", "urls", "nodes-or-urls", "dates", "days", "languages", "emails"];

/** What plainly fits as a value of the property; `kinds` is what the schemas of the types make of it. */
export function plainMember(name: string, types: readonly string[], kinds: readonly string[]): PlainMember {
  const property = propertyOf(name);
  if (property === undefined || successorsOf(name) !== undefined) return ODD;
  if (!types.some((type) => belongs(property, type) || isSubtype(type, "Role"))) return ODD;
  const shape: Shape = shapeOf(property);
  const all = (allowed: readonly string[]) => kinds.every((kind) => allowed.includes(kind));
  const isNumbered = !shape.duration || shape.number;
  const isDated = kinds.length > 0 && all(["dates", "days"]);
  return {
    isOdd: false,
    isPending: isPending(name),
    isLink: LINKS.has(name),
    text: shape.text && all(TEXTS),
    url: takesUrl(shape) && all(URLS),
    date: (shape.date || shape.dateTime || (shape.text && isDated)) && all(["dates", "days"]),
    language: shape.text && kinds.length > 0 && all(["languages"]),
    number: isNumbered && (shape.number || shape.quantity) && all(["size"]),
    whole: isNumbered && (shape.integer || shape.number || shape.quantity) && all(["size", "count"]),
    boolean: shape.boolean && all(["boolean"]),
    thing: all(THINGS),
    good: shape.good,
    list: all(LISTS),
  };
}

/** A URL may stand for any thing, but for no date, number or truth value. */
function takesUrl(shape: Shape): boolean {
  if (shape.url || shape.text) return true;
  const { date, dateTime, time, duration, number, integer, boolean } = shape;
  return shape.things.length > 0 && !(date || dateTime || time || duration || number || integer || boolean);
}

/** True for a value that plainly fits; a list's elements are asked one by one. */
export function isPlainValue(value: Json | undefined, member: PlainMember, graph: Subjects["graph"]): boolean {
  switch (typeof value) {
    case "string":
      return isPlainText(value, member);
    case "number":
      return value > 0 && (member.number || (member.whole && Number.isInteger(value)));
    case "boolean":
      return member.boolean;
    case "object":
      return (
        member.thing && value !== null && !Array.isArray(value) && isPlainThing(value as JsonObject, member.good, graph)
      );
    default:
      return false;
  }
}

function isPlainText(text: string, member: PlainMember): boolean {
  const first = text.charCodeAt(0);
  // an h may begin a URL, which must be looked at whole
  if (first === 0x68 && text.startsWith("http")) return member.url && isPlainUrl(text);
  if (member.isLink) return false;
  if (member.text) return isInk(first);
  if (member.date) return isPlainDate(text);
  return member.language && text.length === 2 && isLetter(first) && isLetter(text.charCodeAt(1));
}

/** True for a character that is no white space. */
function isInk(code: number): boolean {
  return code > 0x20 && (code < 0x1680 ? code !== 0xa0 : code > 0x3000 && code !== 0xfeff);
}

/** A leap second is a date, but not one of our schemas'. */
function isPlainDate(text: string): boolean {
  return readPlainDate(text) !== undefined && text.length !== 19 && text.charCodeAt(17) !== 0x36;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isPlainThing(thing: JsonObject, good: ReadonlySet<string>, graph: Subjects["graph"]): boolean {
  const type = thing["@type"];
  if (typeof type === "string") return good.has(type);
  const id = thing["@id"];
  if (type !== undefined || typeof id !== "string") return false;
  const types = indexOf(graph).byId.get(id)?.types ?? [];
  return types.length === 0 || (types.length === 1 && good.has(types[0] as string));
}
