/** The nodes of an XML tree as they are read: small, since a long feed has tens of thousands of them. */
import type { WrittenName } from "./xml-names.ts";
import type { XmlAttribute, XmlElement } from "./xml-tree.ts";

/** What an element has until it has something: most have neither children nor attributes. */
const NONE: never[] = [];

/** An element whose name lies where all others of that name have it too. */
export class ElementNode implements XmlElement {
  readonly written: WrittenName;
  namespace: string;
  attributes: AttributeNode[];
  children: XmlElement[];
  text: string;
  readonly start: number;
  end: number;
  innerStart: number;
  innerEnd: number;

  constructor(written: WrittenName, start: number) {
    this.written = written;
    this.namespace = "";
    this.attributes = NONE;
    this.children = NONE;
    this.text = "";
    this.start = start;
    this.end = start;
    this.innerStart = start;
    this.innerEnd = start;
  }

  get name(): string {
    return this.written.name;
  }

  get prefix(): string {
    return this.written.prefix;
  }

  get local(): string {
    return this.written.local;
  }

  append(child: XmlElement): void {
    if (this.children === NONE) this.children = [child];
    else this.children.push(child);
  }
}

/** An attribute of an element. */
export class AttributeNode implements XmlAttribute {
  readonly written: WrittenName;
  namespace: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;

  constructor(written: WrittenName, value: string, start: number, valueStart: number, end: number) {
    this.written = written;
    this.namespace = "";
    this.value = value;
    this.start = start;
    this.end = end;
    this.valueStart = valueStart;
  }

  get name(): string {
    return this.written.name;
  }

  get prefix(): string {
    return this.written.prefix;
  }

  get local(): string {
    return this.written.local;
  }

  /** The quote stands behind it. */
  get valueEnd(): number {
    return this.end - 1;
  }
}
