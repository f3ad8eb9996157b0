/** Parses HTML as browsers do, by parse5, into a flat tree with offsets; the only file that knows parse5. */
import {
  InsertionMode,
  Parser,
  type ParserOptions,
  Token,
  Tokenizer,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from "parse5";
import { type ChildNode, type ElementNode, flatten, type TextNode } from "./html-nodes.ts";
import { runEndOf, type Signs, signs } from "./html-runs.ts";
import type { HtmlTree } from "./html-tree.ts";

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

const CARRIAGE_RETURN = 13;
/** What ends a run of characters that stand for themselves, beside NUL and carriage return. */
const IN_SCRIPT = signs("<");
const IN_TEXT = signs("<&");
const IN_WORD = signs("<& \t\n\f");
const IN_DOUBLE_QUOTES = signs('"&');
const IN_SINGLE_QUOTES = signs("'&");
const IN_COMMENT = signs("<-");

/** Leaps over runs of characters that stand for themselves, where parse5's own asks of each what it means. */
class LeapingTokenizer extends Tokenizer {
  private readonly parser: LocatingParser;

  constructor(parser: LocatingParser) {
    super(parser.options, parser);
    this.parser = parser;
  }

  protected override _stateData(code: number): void {
    super._stateData(code);
    // in the body, blanks within a text are treated as its other characters are; elsewhere they may stand where these may not
    this.leapInText(this.parser.insertionMode === InsertionMode.IN_BODY ? IN_TEXT : IN_WORD);
  }

  protected override _stateRcdata(code: number): void {
    super._stateRcdata(code);
    this.leapInText(IN_TEXT);
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code);
    this.leapInText(IN_SCRIPT);
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code);
    this.leapInText(IN_SCRIPT);
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code);
    this.leap(IN_DOUBLE_QUOTES);
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code);
    this.leap(IN_SINGLE_QUOTES);
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code);
    this.leap(IN_COMMENT);
  }

  /** Blanks at the beginning of a text are a token of their own. */
  private leapInText(ends: Signs): void {
    if (this.currentCharacterToken?.type === Token.TokenType.CHARACTER) this.leap(ends);
  }

  /** Goes on to the end of the run, if the current character belongs to one. */
  private leap(ends: Signs): void {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    if (this.runEnd !== pos + 1 || html.charCodeAt(pos) === CARRIAGE_RETURN) return;
    this.runEnd = runEndOf(html, pos + 1, ends);
    preprocessor.pos = this.runEnd - 1;
  }
}

/** Keeps offsets only, where parse5's own bookkeeping copies a location object for each node and doubles the time. */
class LocatingParser extends Parser<TreeMap> {
  constructor(adapter: LeanAdapter) {
    super({ treeAdapter: adapter, sourceCodeLocationInfo: true } satisfies ParserOptions<TreeMap>);
    this.tokenizer = new LeapingTokenizer(this);
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

  createDocument(): ElementNode {
    return this.node("document", "", "", []);
  }
  createDocumentFragment(): ElementNode {
    return this.node("fragment", "", "", []);
  }
  createElement(tag: string, namespace: string, attributes: Token.Attribute[]): ElementNode {
    return this.node("element", tag, namespace, attributes);
  }
  createCommentNode(): TextNode {
    return { kind: "other", text: "", start: 0, end: 0, parent: null };
  }
  createTextNode(text: string): TextNode {
    const start = this.place?.startOffset ?? 0;
    return { kind: "text", text, start, end: this.place?.endOffset ?? start, parent: null };
  }

  appendChild(parent: ElementNode, child: ChildNode): void {
    if (child.kind === "other") return;
    parent.children.push(child);
    child.parent = parent;
  }
  insertBefore(parent: ElementNode, child: ChildNode, reference: ChildNode): void {
    parent.children.splice(parent.children.lastIndexOf(reference), 0, child);
    child.parent = parent;
  }
  insertText(parent: ElementNode, text: string): void {
    const previous = parent.children.at(-1);
    if (previous?.kind === "text" && this.continues(previous as TextNode, text)) return;
    this.appendChild(parent, this.createTextNode(text));
  }
  insertTextBefore(parent: ElementNode, text: string, reference: ChildNode): void {
    this.insertBefore(parent, this.createTextNode(text), reference);
  }
  detachNode(node: ChildNode): void {
    const siblings = node.parent?.children;
    if (siblings === undefined) return;
    siblings.splice(siblings.lastIndexOf(node), 1);
    node.parent = null;
  }

  /** Joins text that follows on the same text. Around entities the parser places tokens too late; only the whole is sure. */
  private continues(node: TextNode, text: string): boolean {
    const place = this.place;
    if (place === null || place.startOffset !== node.end) return false;
    node.text += text;
    node.end = place.endOffset;
    return true;
  }

  adoptAttributes(element: ElementNode, attributes: Token.Attribute[]): void {
    element.names ??= new Set(element.attributes.map(({ name }) => name));
    for (const each of attributes) {
      if (element.names.has(each.name)) continue;
      element.names.add(each.name);
      element.attributes.push(each);
    }
  }
  setTemplateContent(template: ElementNode, content: ElementNode): void {
    template.content = content;
  }
  getTemplateContent(template: ElementNode): ElementNode {
    return template.content ?? template;
  }
  setDocumentType(): void {}
  setDocumentMode(document: ElementNode, mode: string): void {
    document.mode = mode;
  }
  getDocumentMode(document: ElementNode): never {
    return document.mode as never;
  }
  getAttrList(element: ElementNode): Token.Attribute[] {
    return element.attributes;
  }
  getChildNodes(node: ElementNode): ChildNode[] {
    return node.children;
  }
  getFirstChild(node: ElementNode): ChildNode | null {
    return node.children[0] ?? null;
  }
  getParentNode(node: ChildNode): ElementNode | null {
    return node.parent;
  }
  getTagName(element: ElementNode): string {
    return element.tag;
  }
  getNamespaceURI(element: ElementNode): never {
    return element.namespace as never;
  }
  getTextNodeContent(node: TextNode): string {
    return node.text;
  }
  getCommentNodeContent(): string {
    return "";
  }
  getDocumentTypeNodeName(): string {
    return "";
  }
  getDocumentTypeNodePublicId(): string {
    return "";
  }
  getDocumentTypeNodeSystemId(): string {
    return "";
  }
  getNodeSourceCodeLocation(): null {
    return null;
  }
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
  isTextNode(node: ChildNode): node is TextNode {
    return node.kind === "text";
  }
  isElementNode(node: ChildNode): node is ElementNode {
    return node.kind === "element";
  }
  isCommentNode(_node: ChildNode): _node is TextNode {
    return false;
  }
  isDocumentTypeNode(_node: ChildNode): _node is TextNode {
    return false;
  }
}
