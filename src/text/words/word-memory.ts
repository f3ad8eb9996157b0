/** What was made of each distinct written word, remembered across texts: most words of an article stood in the one before. */

/** Distinct words that are remembered at most. */
const LIMIT = 200_000;
/** Places for words met lately, which are found without cutting them out of their text; each word has two. */
const NEAR = 16_384;

/** Makes something of a written word once and remembers it. */
export class WordMemory<Made extends { readonly text: string }> {
  readonly #made = new Map<string, Made>();
  readonly #near: (Made | undefined)[] = new Array<Made | undefined>(NEAR).fill(undefined);
  readonly #make: (word: string) => Made;

  constructor(make: (word: string) => Made) {
    this.#make = make;
  }

  /** What is made of a word. */
  of(word: string): Made {
    let made = this.#made.get(word);
    if (!made) {
      if (this.#made.size > LIMIT) this.#made.clear();
      const own = copyOf(word);
      made = this.#make(own);
      this.#made.set(own, made);
    }
    return made;
  }

  /** What is made of the word that stands at `start` to `end` of a text. */
  at(text: string, start: number, end: number): Made {
    let slot = end - start;
    for (let at = start; at < end; at++) slot = (Math.imul(slot, 31) + text.charCodeAt(at)) | 0;
    slot = (slot ^ (slot >>> 15)) & (NEAR - 1);
    const near = this.#near[slot];
    if (near && isAt(near.text, text, start, end)) return near;
    const second = this.#near[slot ^ 1];
    if (second && isAt(second.text, text, start, end)) return second;
    const made = this.of(text.slice(start, end));
    this.#near[slot ^ 1] = near;
    this.#near[slot] = made;
    return made;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A word with letters of its own: a slice would keep the whole text that it was cut from in memory. */
function copyOf(word: string): string {
  let out = "";
  for (let at = 0; at < word.length; at++) out += word[at];
  return out;
}
