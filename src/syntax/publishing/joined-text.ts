/** Gathers many short texts into fewer long ones, so that a large feed costs the memory of its characters and little work to keep. */

/** Longer texts get memory of their own from the system, page by page, which takes longer than copying them. */
const FULL = 16_384;

/** Texts in the order in which they came, joined by a separator. */
export interface JoinedText {
  readonly count: number;
  add(text: string): void;
  /** All of them in order, as few texts; the separator stands between them too. */
  texts(): readonly string[];
}

/** Starts with nothing. Pieces are joined whenever some 16 kB have come together: a long text is never copied again. */
export function joinText(separator: string): JoinedText {
  const full: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  let count = 0;
  const flush = (): void => {
    if (pieces.length === 0) return;
    const text = pieces.join(separator);
    full.push(full.length === 0 ? text : separator + text);
    pieces = [];
    length = 0;
  };
  return {
    get count() {
      return count;
    },
    add(text) {
      pieces.push(text);
      count += 1;
      length += text.length;
      if (length < FULL) return;
      flush();
    },
    texts() {
      flush();
      return full;
    },
  };
}
