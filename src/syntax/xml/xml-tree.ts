/** The tree of an XML document: names with their namespaces, and where everything stood. */
import type { Doctype } from "./xml-doctype.ts";
import type { WrittenName } from "./xml-names.ts";

export interface XmlName extends WrittenName {
  /** Namespace name; empty for none. */
  readonly namespace: string;
}

export interface XmlAttribute extends XmlName {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The value between its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface XmlElement extends XmlName {
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

export interface XmlProblem {
  readonly fault: XmlFault;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly data?: { readonly [key: string]: string };
}

export interface XmlInstruction {
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
  /** True if no character of it is forbidden or may be the trace of a wrong decoding. */
  readonly isPlain: boolean;
}

/** Gathers a fault of a document. */
export type Report = (fault: XmlFault, message: string, start: number, end: number, data?: XmlProblem["data"]) => void;

/** Tells a fault after which reading cannot go on. */
export type Fail = (fault: XmlFault, message: string, start: number, end?: number, data?: XmlProblem["data"]) => never;
