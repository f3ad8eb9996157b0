/** A list of numbers that grows page by page: a list that doubles would for a moment need three times the memory of what it holds. */

/** Numbers of a page. */
const PAGE = 8192;

/** Numbers in the order of their coming. */
export interface NumberList {
  readonly length: number;
  add(number: number): void;
  at(index: number): number;
}

/** An empty list. */
export function createNumberList(): NumberList {
  const pages: Float64Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(number) {
      if (length === pages.length * PAGE) pages.push(new Float64Array(PAGE));
      (pages[pages.length - 1] as Float64Array)[length % PAGE] = number;
      length += 1;
    },
    at: (index) => (pages[Math.floor(index / PAGE)] as Float64Array)[index % PAGE] as number,
  };
}
