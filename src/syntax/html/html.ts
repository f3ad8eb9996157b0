/** Parses HTML as browsers do, by parse5, into a flat tree with offsets; the only file that knows parse5. */
import { Parser, type ParserOptions, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import type { Stretch } from "../../types.ts";
import { alignText } from "./html-text.ts";
import type { HtmlElement, HtmlTree } from "./html-tree.ts";

interface ElementNode {
  readonly kind: "element" | "document" | "fragment";
  readonly tag: string;
  readonly namespace: string;
  attributes: Token.Attribute[];
  /** Names of the attributes, once several tags add to them. */
  names: Set<string> | null;
  location: Token.LocationWithAttributes | null;
  contentEnd: number;
  readonly children: ChildNode[];
  parent: ElementNode | null;
  content: ElementNode | null;
  mode: string;
  /** Place in the flat tree, and the child that its walk comes to next. */
  index: number;
  next: number;
}

interface TextNode {
  readonly kind: "text" | "other";
  text: string;
  readonly start: number;
  end: number;
  parent: ElementNode | null;
}

type ChildNode = ElementNode | TextNode;
interface TreeMap extends TreeAdapterTypeMap {
  node: ChildNode;
  parentNode: ElementNode;
  childNode: ChildNode;
  document: ElementNode;
  documentFragment: ElementNode;
  element: ElementNode;
  commentNode: TextNode;
  textNode: TextNode;
  template: ElementNode;
  documentType: TextNode;
}

/** Thrown inside the parser, and caught here, when misnested formatting tags multiply without end. */
class Overgrown extends Error {}

const HTML_NAMESPACE = "http://www.w3.org/1999/xhtml";

/** Parses a page. Never throws, and takes time in proportion to the text: a page that multiplies itself is cut. */
export function parseHtml(source: string): HtmlTree {
  const adapter = new LeanAdapter(source.length + 1000);
  const parser = new LocatingParser(adapter);
  let isCut = false;
  try {
    parser.tokenizer.write(source.startsWith("\uFEFF") ? ` ${source.slice(1)}` : source, true);
  } catch (error) {
    if (!(error instanceof Overgrown)) throw error;
    isCut = true;
  }
  for (const open of parser.openElements.items)
    if (open !== undefined && open.contentEnd < 0) open.contentEnd = source.length;
  return flatten(parser.document, source, isCut);
}

/** Keeps offsets only, where parse5's own bookkeeping copies a location object for each node and doubles the time. */
class LocatingParser extends Parser<TreeMap> {
  constructor(adapter: LeanAdapter) {
    super({ treeAdapter: adapter, sourceCodeLocationInfo: true } satisfies ParserOptions<TreeMap>);
    // The tokenizer has taken the options and gives locations; the parser itself shall not process them.
    this.options = { ...this.options, sourceCodeLocationInfo: false };
  }

  override _attachElementToTree(
    ...[element, location, place]: Parameters<Parser<TreeMap>["_attachElementToTree"]>
  ): void {
    (element as ElementNode).location = location;
    super._attachElementToTree(element, location, place);
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    (this.treeAdapter as LeanAdapter).place = token.location;
    super._insertCharacters({ type: token.type, chars: token.chars, location: null });
  }

  override onItemPop(node: ElementNode, isTop: boolean): void {
    const location = this.currentToken?.location;
    if (location != null) node.contentEnd = location.startOffset;
    super.onItemPop(node, isTop);
  }
}

/** Builds the parser's nodes: arrays of children, no siblings, no comments. */
class LeanAdapter implements TreeAdapter<TreeMap> {
  place: Token.Location | null = null;
  private room: number;

  constructor(room: number) {
    this.room = room;
  }

  private node(kind: ElementNode["kind"], tag: string, namespace: string, attributes: Token.Attribute[]): ElementNode {
    if (--this.room < 0) throw new Overgrown();
    return {
      kind,
      tag,
      namespace,
      attributes,
      names: null,
      location: null,
      contentEnd: -1,
      children: [],
      parent: null,
      content: null,
      mode: "no-quirks",
      index: -1,
      next: 0,
    };
  }

  createDocument = (): ElementNode => this.node("document", "", "", []);
  createDocumentFragment = (): ElementNode => this.node("fragment", "", "", []);
  createElement = (tag: string, namespace: string, attributes: Token.Attribute[]): ElementNode =>
    this.node("element", tag, namespace, attributes);
  createCommentNode = (): TextNode => ({ kind: "other", text: "", start: 0, end: 0, parent: null });
  createTextNode = (text: string): TextNode => {
    const start = this.place?.startOffset ?? 0;
    return { kind: "text", text, start, end: this.place?.endOffset ?? start, parent: null };
  };

  appendChild = (parent: ElementNode, child: ChildNode): void => {
    if (child.kind === "other") return;
    parent.children.push(child);
    child.parent = parent;
  };
  insertBefore = (parent: ElementNode, child: ChildNode, reference: ChildNode): void => {
    parent.children.splice(parent.children.lastIndexOf(reference), 0, child);
    child.parent = parent;
  };
  insertText = (parent: ElementNode, text: string): void => {
    const previous = parent.children.at(-1);
    if (previous?.kind === "text" && this.continues(previous as TextNode, text)) return;
    this.appendChild(parent, this.createTextNode(text));
  };
  insertTextBefore = (parent: ElementNode, text: string, reference: ChildNode): void =>
    this.insertBefore(parent, this.createTextNode(text), reference);
  detachNode = (node: ChildNode): void => {
    const siblings = node.parent?.children;
    if (siblings === undefined) return;
    siblings.splice(siblings.lastIndexOf(node), 1);
    node.parent = null;
  };

  /** Joins text that follows on the same text. Around entities the parser places tokens too late; only the whole is sure. */
  private continues(node: TextNode, text: string): boolean {
    const place = this.place;
    if (place === null || place.startOffset !== node.end) return false;
    node.text += text;
    node.end = place.endOffset;
    return true;
  }

  adoptAttributes = (element: ElementNode, attributes: Token.Attribute[]): void => {
    element.names ??= new Set(element.attributes.map(({ name }) => name));
    for (const each of attributes) {
      if (element.names.has(each.name)) continue;
      element.names.add(each.name);
      element.attributes.push(each);
    }
  };
  setTemplateContent = (template: ElementNode, content: ElementNode): void => {
    template.content = content;
  };
  getTemplateContent = (template: ElementNode): ElementNode => template.content ?? template;
  setDocumentType = (): void => {};
  setDocumentMode = (document: ElementNode, mode: string): void => {
    document.mode = mode;
  };
  getDocumentMode = (document: ElementNode): never => document.mode as never;
  getAttrList = (element: ElementNode): Token.Attribute[] => element.attributes;
  getChildNodes = (node: ElementNode): ChildNode[] => node.children;
  getFirstChild = (node: ElementNode): ChildNode | null => node.children[0] ?? null;
  getParentNode = (node: ChildNode): ElementNode | null => node.parent;
  getTagName = (element: ElementNode): string => element.tag;
  getNamespaceURI = (element: ElementNode): never => element.namespace as never;
  getTextNodeContent = (node: TextNode): string => node.text;
  getCommentNodeContent = (): string => "";
  getDocumentTypeNodeName = (): string => "";
  getDocumentTypeNodePublicId = (): string => "";
  getDocumentTypeNodeSystemId = (): string => "";
  getNodeSourceCodeLocation = (): null => null;
  setNodeSourceCodeLocation = (): void => {};
  updateNodeSourceCodeLocation = (): void => {};
  isTextNode = (node: ChildNode): node is TextNode => node.kind === "text";
  isElementNode = (node: ChildNode): node is ElementNode => node.kind === "element";
  isCommentNode = (_node: ChildNode): _node is TextNode => false;
  isDocumentTypeNode = (_node: ChildNode): _node is TextNode => false;
}

/** Lays the tree out in document order, without recursion: pages may nest 100,000 deep. */
function flatten(document: ElementNode, source: string, isCut: boolean): HtmlTree {
  const elements: { -readonly [K in keyof HtmlElement]: HtmlElement[K] }[] = [];
  /** Of each text node where it begins in the text, and where it begins and ends in the source. */
  const places: number[] = [];
  const texts: string[] = [];
  let length = 0;
  let top: ElementNode | null = document;
  while (top !== null) {
    const child: ChildNode | undefined = top.children[top.next++];
    if (child === undefined) {
      const done = elements[top.index];
      if (done !== undefined) {
        done.last = elements.length;
        done.to = length;
      }
      // the root and what stands in no other node end the walk
      top = top.parent;
    } else if (child.kind === "text" || child.kind === "other") {
      const { text, start, end } = child as TextNode;
      places.push(length, start, end);
      texts.push(text);
      length += text.length;
    } else {
      const node = child as ElementNode;
      const { location } = node;
      node.index = elements.length;
      const startEnd = location === null ? 0 : location.endOffset;
      elements.push({
        index: node.index,
        tag: node.tag,
        isHtml: node.namespace === HTML_NAMESPACE,
        parent: top.index,
        last: node.index + 1,
        attributes: node.attributes,
        places: location?.attrs,
        start: location === null ? 0 : location.startOffset,
        startEnd,
        contentEnd: Math.max(startEnd, node.contentEnd),
        from: length,
        to: length,
      });
      top = node;
    }
  }
  const text = texts.join("");
  let stretches: readonly Stretch[] | undefined;
  return {
    source,
    elements,
    text,
    isCut,
    get stretches() {
      stretches ??= alignAll(source, text, places);
      return stretches;
    },
  };
}

/** Few ask for this, and it looks at each character. */
function alignAll(source: string, text: string, places: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const [at, start, end] = [places[i] as number, places[i + 1] as number, places[i + 2] as number];
    for (const each of alignText(text.slice(at, places[i + 3] ?? text.length), source, start, end, at))
      stretches.push(each);
  }
  return stretches;
}
