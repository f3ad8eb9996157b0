/** Markdown as blocks: plain text that leads back to its source, and the HTML that a reader shows. */
import { toHast } from "mdast-util-to-hast";
import type { Block, Origin, Span } from "../../types.ts";
import { writeHtml } from "../html/write-html.ts";
import { readParagraphs } from "../lines/plain-text.ts";
import { createProse, escapeHtml, isBroken, type ProseWriter } from "../lines/prose.ts";
import type { Picture } from "./make-article.ts";
import {
  type Image as ImageNode,
  isDeep,
  type MarkdownTree,
  type Nodes,
  type Paragraph,
  parseMarkdown,
  type RootContent,
  refuseMarkdown,
  type Table,
} from "./markdown-tree.ts";

/** A block with what only Markdown knows of it. */
interface MarkdownBlock extends Block {
  readonly span: Span;
  /** 1 to 6 for a heading. */
  readonly depth?: number;
}

/** The body of a Markdown document. */
export interface MarkdownBody {
  readonly blocks: readonly MarkdownBlock[];
  readonly images: readonly Picture[];
  /** Raw HTML that holds more than comments: it is left out. */
  readonly rawHtml: readonly Span[];
  /** Why it was read as plain text, if it was. */
  readonly refused?: string;
}

/** Reads the Markdown in a span of a document; offsets are the document's. Raw HTML is left out and reported. */
export function readMarkdown(text: string, span: Span = { start: 0, end: text.length }): MarkdownBody {
  // Blanks keep the offsets of what follows: a parser that starts at the body would count from there.
  const source = text.slice(span.start, span.end);
  const refused = refuseMarkdown(source);
  if (refused !== undefined) {
    const blocks = readParagraphs(text, span).map((block) => ({ ...block, span: spanOf(block) }));
    return { blocks, images: [], rawHtml: [], refused };
  }
  const reader = new Reader(source, span.start, parseMarkdown(source));
  return reader.read();
}

/** A note's number leads nowhere once each block is shown alone; its text stays in the body. */
const handlers = { footnoteReference: (): undefined => undefined };

function spanOf({ map }: Block): Span {
  return { start: map[0]?.start ?? 0, end: map.at(-1)?.end ?? 0 };
}

/** One reading of one tree. */
class Reader {
  readonly #source: string;
  readonly #offset: number;
  readonly #tree: MarkdownTree;
  readonly #blocks: MarkdownBlock[] = [];
  readonly #images: Picture[] = [];
  readonly #rawHtml: Span[] = [];

  constructor(source: string, offset: number, tree: MarkdownTree) {
    this.#source = source;
    this.#offset = offset;
    this.#tree = tree;
  }

  read(): MarkdownBody {
    for (const node of joinBroken(this.#tree.root.children)) this.#block(node);
    return { blocks: this.#blocks, images: this.#images, rawHtml: this.#rawHtml };
  }

  #spanOf(node: Nodes): Span {
    const { start, end } = node.position ?? { start: undefined, end: undefined };
    return { start: this.#offset + (start?.offset ?? 0), end: this.#offset + (end?.offset ?? 0) };
  }

  #block(node: RootContent): void {
    switch (node.type) {
      case "paragraph": {
        const images = node.children.filter((child): child is ImageNode => child.type === "image");
        const isPicture = images.length > 0 && node.children.every((child) => child.type === "image" || isEmpty(child));
        this.#add(isPicture ? "image" : "paragraph", node);
        return;
      }
      case "heading":
        this.#add("heading", node, node.depth);
        return;
      case "blockquote":
        this.#add("quote", node);
        return;
      case "list":
        this.#add("list", node);
        return;
      case "table":
        this.#add("table", node);
        return;
      case "code":
        this.#add("code", node);
        return;
      case "html":
        if (!isComment(node.value)) this.#rawHtml.push(this.#spanOf(node));
        return;
      case "footnoteDefinition":
        for (const child of node.children) this.#block(child);
        return;
      default:
        return;
    }
  }

  #add(kind: Block["kind"], node: Exclude<RootContent, { type: "definition" }>, depth?: number): void {
    const prose = createProse();
    const span = this.#spanOf(node);
    const deep = isDeep(node);
    if (deep) {
      // What nests deeper than any article is kept as the text that it is.
      prose.add(this.#source.slice(span.start - this.#offset, span.end - this.#offset), span.start, span.end);
    } else this.#write(node, prose);
    const { text, map } = prose.toProse();
    const html = deep ? `<p>${escapeHtml(text)}</p>` : writeHtml(toHast(node, { handlers }));
    if (text === "" && kind !== "image" && kind !== "code") return;
    this.#blocks.push({ kind, text, map, html, span, ...(depth === undefined ? {} : { depth }) });
  }

  /** Writes a node's text. The tree was found shallow, so recursion is safe. */
  #write(node: Nodes, prose: ProseWriter): void {
    const span = this.#spanOf(node);
    switch (node.type) {
      case "text":
        this.#writeText(node, span, prose);
        return;
      case "inlineCode":
      case "code":
        this.#writeVerbatim(node.value, span, prose);
        return;
      case "break":
        prose.addBlank("\n", span.end - 1);
        return;
      case "image":
        this.#image(node, span);
        return;
      case "html":
        if (/^<br\b/i.test(node.value)) prose.add(" ", span.start, span.end);
        return;
      case "footnoteReference":
        return;
      case "blockquote":
      case "list":
      case "listItem":
      case "footnoteDefinition":
        this.#writeAll(node.children, "\n", prose);
        return;
      case "table":
        this.#writeAll((node as Table).children, "\n", prose);
        return;
      case "tableRow":
        this.#writeAll(node.children, "\t", prose);
        return;
      default:
        if ("children" in node) for (const child of node.children) this.#write(child, prose);
    }
  }

  #writeAll(nodes: readonly Nodes[], blank: string, prose: ProseWriter): void {
    let end: number | undefined;
    for (const node of nodes) {
      const part = createProse();
      this.#write(node, part);
      if (part.isEmpty()) continue;
      if (end !== undefined) prose.addBlank(blank, end);
      const { text, map } = part.toProse();
      for (const [i, stretch] of map.entries()) {
        prose.add(text.slice(stretch.at, map[i + 1]?.at ?? text.length), stretch.start, stretch.end);
      }
      end = map.at(-1)?.end;
    }
  }

  #writeText(node: Nodes & { readonly value: string }, span: Span, prose: ProseWriter): void {
    const pieces = this.#tree.piecesOf(node);
    let at = 0;
    let end = span.start;
    for (const piece of pieces) {
      // Between two pieces lies a line break: one blank.
      if (piece.from > at) prose.addBlank(" ", end);
      prose.add(node.value.slice(piece.from, piece.to), this.#offset + piece.start, this.#offset + piece.end);
      at = piece.to;
      end = this.#offset + piece.end;
    }
    if (at < node.value.length) {
      if (/^\s*$/.test(node.value.slice(at))) prose.addBlank(" ", end);
      else prose.add(node.value.slice(at), end, span.end);
    }
  }

  /** Code: its characters stand in the source as they are, unless it is indented or fenced inside a list. */
  #writeVerbatim(value: string, span: Span, prose: ProseWriter): void {
    const from = this.#source.slice(span.start - this.#offset, span.end - this.#offset).indexOf(value);
    if (from >= 0) prose.add(value, span.start + from, span.start + from + value.length);
    else prose.add(value, span.start, span.end);
  }

  #image({ url, alt, title }: ImageNode, span: Span): void {
    if (url === "") return;
    const written = this.#source.slice(span.start - this.#offset, span.end - this.#offset);
    const placeOf = (value: string, after: number): Span => {
      const found = written.indexOf(value, after);
      return found < 0 ? span : { start: span.start + found, end: span.start + found + value.length };
    };
    const at: Record<string, Origin> = { "": span, "/url": placeOf(url, Math.max(written.lastIndexOf("]("), 0)) };
    if (alt) at["/alternateText"] = placeOf(alt, 0);
    if (title) at["/caption"] = placeOf(title, Math.max(written.lastIndexOf("]("), 0) + url.length);
    const image = { url, ...(alt ? { alternateText: alt } : {}), ...(title ? { caption: title } : {}) };
    this.#images.push({ image, at });
  }
}

/** Joins paragraphs that were broken in the middle of a sentence. */
function joinBroken(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  /** The paragraph that is being put together; its children may grow. */
  let open: { type: "paragraph"; children: Paragraph["children"]; position: Position } | undefined;
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== "paragraph" || last?.type !== "paragraph" || !isBroken(endOf(last), startOf(node))) {
      joined.push(node);
      continue;
    }
    const from = last.position as Position;
    const to = node.position as Position;
    if (open !== last) {
      open = { type: "paragraph", children: [...last.children], position: { ...from } };
      joined[joined.length - 1] = open;
    }
    open.children.push({ type: "text", value: " ", position: { start: from.end, end: from.end } });
    for (const child of node.children) open.children.push(child);
    open.position.end = to.end;
  }
  return joined;
}

type Position = NonNullable<Paragraph["position"]>;

/** The last text of a paragraph, if it ends in text. */
function endOf({ children }: Paragraph): string {
  let node: Nodes | undefined = children.at(-1);
  while (node !== undefined && "children" in node) node = node.children.at(-1);
  return node?.type === "text" ? node.value : "";
}

function startOf({ children }: Paragraph): string {
  let node: Nodes | undefined = children[0];
  while (node !== undefined && "children" in node) node = node.children[0];
  return node?.type === "text" ? node.value : "";
}

function isEmpty(node: Nodes): boolean {
  return (node.type === "text" && node.value.trim() === "") || node.type === "break";
}

function isComment(html: string): boolean {
  const text = html.trim();
  return text.startsWith("<!--") && text.indexOf("-->") === text.length - 3;
}
