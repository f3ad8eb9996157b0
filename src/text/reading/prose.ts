/** One text out of an article's headline and blocks, and the way back from it to the document. */
import type { Article, Origin, Prose, Span, Stretch } from "../../types.ts";

/** Headline and body as one text, paragraphs apart by an empty line. */
export function proseOf(article: Article): Prose {
  const parts: string[] = [];
  const map: Stretch[] = [];
  let at = 0;
  const push = (text: string, stretches: readonly Stretch[]): void => {
    if (parts.length) {
      parts.push("\n\n");
      at += 2;
    }
    for (const stretch of stretches) map.push({ ...stretch, at: stretch.at + at });
    parts.push(text);
    at += text.length;
  };
  if (article.headline) {
    const origin = article.at["/headline"];
    push(article.headline, origin ? [{ ...origin, at: 0 }] : []);
  }
  for (const block of article.body) {
    if (block.kind === "code" || block.kind === "embed" || !block.text) continue;
    push(block.text, block.map);
  }
  return { text: parts.join(""), map };
}

/** Where a span of prose stood in its document; the whole stretch where it was not copied one to one. */
export function originOf(prose: Prose, span: Span): Origin {
  const first = stretchAt(prose, span.start);
  const last = stretchAt(prose, Math.max(span.start, span.end - 1));
  if (first === undefined || last === undefined) return { start: span.start, end: span.end };
  const start = pointIn(prose, first, span.start, false);
  const end = pointIn(prose, last, span.end, true);
  const uri = prose.map[first]?.uri ?? prose.map[0]?.uri;
  return uri === undefined ? { start, end } : { start, end, uri };
}

/** Index of the stretch that holds an offset, or undefined where prose has no map. */
function stretchAt(prose: Prose, offset: number): number | undefined {
  const { map } = prose;
  if (!map.length) return undefined;
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pointIn(prose: Prose, index: number, offset: number, isEnd: boolean): number {
  const stretch = prose.map[index]!;
  const here = (prose.map[index + 1]?.at ?? prose.text.length) - stretch.at;
  const there = stretch.end - stretch.start;
  const into = offset - stretch.at;
  // Up to two characters longer here: blanks that join it to the next. Otherwise it was rewritten, and only its ends are sure.
  if (here >= there && here <= there + 2) return stretch.start + Math.min(Math.max(0, into), there);
  return isEnd ? stretch.end : stretch.start;
}
