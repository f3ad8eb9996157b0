/** Plain text as paragraphs: lines that belong together are joined, and every character leads back to where it stood. */
import type { Block, Span } from "../../types.ts";
import { lineAt } from "./line.ts";
import { createProse, escapeHtml, isBrokenAt } from "./prose.ts";

/** Lines no longer than this look like the work of an editor that wraps them. */
const WRAP = 100;
/** A shorter line than this ends a paragraph even in wrapped text. */
const SHORT = 45;
const BULLET = /^(?:[-*•–—]\s|\d{1,3}[.)]\s)/;

/** Paragraphs of a stretch of plain text. One that was broken in the middle of a sentence is joined again. */
export function readParagraphs(text: string, span: Span = { start: 0, end: text.length }, uri?: string): Block[] {
  const blocks: Block[] = [];
  /** Starts and ends of the lines of the paragraph in hand. */
  let pending: number[] = [];
  const flush = (): void => {
    if (pending.length > 0) blocks.push(paragraphOf(text, pending, uri));
    pending = [];
  };
  const take = (lines: readonly number[]): void => {
    const from = lines[0] as number;
    const end = pending.at(-1);
    if (end !== undefined && !isBrokenAt(text, end, text, from)) flush();
    for (const offset of lines) pending.push(offset);
  };
  let group: number[] = [];
  const endGroup = (): void => {
    for (const paragraph of splitGroup(text, group)) take(paragraph);
    group = [];
  };
  for (let from = span.start; from < span.end; ) {
    const line = lineAt(text, from, span.end);
    if (line.end > line.start) group.push(line.start, line.end);
    else endGroup();
    from = line.next;
  }
  endGroup();
  flush();
  return blocks;
}

/** Splits lines that no blank line parts: wrapped lines are one paragraph, long lines are one each. */
function splitGroup(text: string, lines: readonly number[]): number[][] {
  if (lines.length <= 2) return lines.length === 0 ? [] : [[...lines]];
  let longest = 0;
  for (let i = 0; i < lines.length; i += 2) {
    longest = Math.max(longest, (lines[i + 1] as number) - (lines[i] as number));
  }
  const isWrapped = longest <= WRAP;
  const paragraphs: number[][] = [];
  let current: number[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const [start, end] = [lines[i] as number, lines[i + 1] as number];
    if (current.length > 0) {
      const [from, to] = [current.at(-2) as number, current.at(-1) as number];
      const goesOn =
        (isWrapped && to - from >= SHORT && !BULLET.test(text.slice(start, start + 6))) ||
        isBrokenAt(text, to, text, start);
      if (!goesOn) {
        paragraphs.push(current);
        current = [];
      }
    }
    current.push(start, end);
  }
  paragraphs.push(current);
  return paragraphs;
}

function paragraphOf(text: string, lines: readonly number[], uri: string | undefined): Block {
  const prose = createProse(uri);
  for (let i = 0; i < lines.length; i += 2) {
    const [start, end] = [lines[i] as number, lines[i + 1] as number];
    if (i > 0) prose.addBlank(" ", lines[i - 1] as number);
    prose.add(text.slice(start, end), start, end);
  }
  const { text: joined, map } = prose.toProse();
  return { kind: "paragraph", text: joined, map, html: `<p>${escapeHtml(joined)}</p>` };
}
