/** Parses Markdown with GitHub's extensions into a tree whose texts know their places; the adapter of mdast-util-from-markdown. */
import type { Definition, Image, Nodes, Paragraph, Root, RootContent, Table } from "mdast";
import { type CompileContext, type Extension, fromMarkdown, type Token } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** The nodes of a tree, for those who walk it. */
export type { Image, Nodes, Paragraph, RootContent, Table };

/** A piece of a text node: `value[from, to)` stood at `start` to `end` of the source. */
interface Piece {
  readonly from: number;
  to: number;
  readonly start: number;
  end: number;
}

/** The tree of a text, and the pieces of its text nodes; what lies between two pieces is a line break. */
export interface MarkdownTree {
  readonly root: Root;
  piecesOf(node: Nodes): readonly Piece[];
}

/** Larger texts, deeper nesting and longer knots of marks are no articles, and cost the parser more than linear time. */
const MAX_LENGTH = 300_000;
const MAX_LINES = 20_000;
const MAX_DEPTH = 40;
const MAX_MARKS = 4_000;

/** Why a text is not parsed as Markdown, or undefined where it can be. */
export function refuseMarkdown(text: string): string | undefined {
  if (text.length > MAX_LENGTH) {
    return `Markdown has ${text.length} characters, expected at most ${MAX_LENGTH}: read as plain text`;
  }
  let [lines, marks, depth, column] = [0, 0, 0, 0];
  let [isPrefix, isBlank] = [true, true];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) {
      if (++lines > MAX_LINES) {
        return `Markdown has more than ${MAX_LINES} lines, expected fewer: read as plain text`;
      }
      // A line costs the parser as much as a bracket does.
      marks = isBlank ? 0 : marks + 1;
      [depth, column, isPrefix, isBlank] = [0, 0, true, true];
    } else if (code === 32 || code === 9) {
      if (isPrefix) column += code === 9 ? 4 : 1;
    } else {
      isBlank = false;
      // Containers open in a line's prefix: `>`, a bullet, a number; far to the right they lie in other lists.
      if (isPrefix && (code === 62 || isBullet(text, i))) {
        depth++;
        if (depth + (column >> 1) > MAX_DEPTH) {
          return `Markdown is nested more than ${MAX_DEPTH} levels deep, expected fewer: read as plain text`;
        }
      } else if (!(isPrefix && isListNumber(code))) isPrefix = false;
      if (code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || code === 96) {
        marks++;
      }
      if (marks > MAX_MARKS) {
        return `Markdown block has more than ${MAX_MARKS} lines, brackets and stars, expected fewer: read as plain text`;
      }
    }
  }
  return undefined;
}

function isBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return (code === 45 || code === 42 || code === 43) && (next === 32 || next === 9);
}

function isListNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 41;
}

/** Parses a text that `refuseMarkdown` does not refuse; references to definitions are resolved. Offsets are into `text`. */
export function parseMarkdown(text: string): MarkdownTree {
  const pieces = new WeakMap<object, Piece[]>();
  const root = fromMarkdown(text, {
    extensions: [gfm()],
    // The transform that looks for bare e-mail addresses cuts texts up and loses their places.
    mdastExtensions: [gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })), recordPieces(pieces)],
  });
  resolveReferences(root);
  return { root, piecesOf: (node) => pieces.get(node) ?? [] };
}

interface TextNode {
  value: string;
  position: { start: object; end: object };
}

/** Watches the parser fill its text nodes, and notes where each piece stood. */
function recordPieces(pieces: WeakMap<object, Piece[]>): Extension {
  const note = (node: TextNode, piece: Piece): void => {
    const known = pieces.get(node);
    if (known === undefined) pieces.set(node, [piece]);
    else known.push(piece);
  };
  const close = (context: CompileContext, token: Token): TextNode => {
    const node = context.stack.pop() as unknown as TextNode;
    node.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset };
    return node;
  };
  /** Characters that stand for themselves. */
  function exitData(this: CompileContext, token: Token): undefined {
    const node = close(this, token);
    const from = node.value.length;
    node.value += this.sliceSerialize(token);
    note(node, { from, to: node.value.length, start: token.start.offset, end: token.end.offset });
  }
  function exitAddress(this: CompileContext, token: Token, scheme: string): void {
    exitData.call(this, token);
    const link = this.stack.at(-1);
    if (link?.type === "link") link.url = scheme + this.sliceSerialize(token);
  }
  return {
    enter: {
      characterReferenceMarker(token) {
        if (this.sliceSerialize(token) !== "&") return;
        const node = this.stack.at(-1) as unknown as TextNode;
        const from = node.value.length;
        note(node, { from, to: from, start: token.start.offset, end: token.end.offset });
      },
    },
    exit: {
      data: exitData,
      characterEscapeValue: exitData,
      characterReference(token) {
        const node = close(this, token);
        const piece = pieces.get(node)?.at(-1);
        if (piece === undefined) return;
        piece.to = node.value.length;
        piece.end = token.end.offset;
      },
      autolinkProtocol(token) {
        exitAddress.call(this, token, "");
      },
      autolinkEmail(token) {
        exitAddress.call(this, token, "mailto:");
      },
    },
  };
}

/** Turns references into the links and images that they stand for, so that each block can be shown alone. */
function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  const references: Nodes[] = [];
  const queue: Nodes[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.type === "definition") {
      // The first definition of a label wins (CommonMark 0.31, 6.3); the queue runs backwards.
      definitions.set(node.identifier, node);
    } else if (node.type === "linkReference" || node.type === "imageReference") references.push(node);
    if ("children" in node) for (const child of node.children) queue.push(child);
  }
  for (const node of references) {
    if (node.type !== "linkReference" && node.type !== "imageReference") continue;
    const { url, title } = definitions.get(node.identifier) ?? { url: "", title: null };
    Object.assign(node, { type: node.type === "linkReference" ? "link" : "image", url, title: title ?? null });
  }
}

/** True if some node lies deeper than any article's, so that a walk that recurses would overflow. */
export function isDeep(node: Nodes): boolean {
  let level: Nodes[] = [node];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH * 3) return true;
    level = level.flatMap((each) => ("children" in each ? (each.children as Nodes[]) : []));
  }
  return false;
}
