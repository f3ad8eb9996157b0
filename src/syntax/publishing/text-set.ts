/** A set of texts that knows them by 64 bits each, so that millions of paths fit where a Set of strings would take hundreds of megabytes. */

import { lanesOf } from "../findings/fingerprint.ts";

/** Holds texts; two of a million are mistaken for each other once in forty million sets. */
export interface TextSet {
  /** True if the text was not there before. */
  add(text: string): boolean;
  has(text: string): boolean;
}

/** An empty set. */
export function createTextSet(): TextSet {
  let left = new Uint32Array(1024);
  let right = new Uint32Array(1024);
  let used = 0;
  /** The place of a pair of lanes, or the free place where it belongs. */
  const placeOf = (a: number, b: number): number => {
    const mask = left.length - 1;
    let i = (a ^ (b >>> 7)) & mask;
    while ((left[i] !== 0 || right[i] !== 0) && (left[i] !== a || right[i] !== b)) i = (i + 1) & mask;
    return i;
  };
  const grow = (): void => {
    const [a, b] = [left, right];
    left = new Uint32Array(a.length * 2);
    right = new Uint32Array(a.length * 2);
    for (let i = 0; i < a.length; i++) {
      const [first, second] = [a[i] as number, b[i] as number];
      if (first === 0 && second === 0) continue;
      const place = placeOf(first, second);
      left[place] = first;
      right[place] = second;
    }
  };
  return {
    add(text) {
      const [a, b] = keyOf(text);
      const place = placeOf(a, b);
      if (left[place] === a && right[place] === b) return false;
      left[place] = a;
      right[place] = b;
      used++;
      if (used * 3 > left.length * 2) grow();
      return true;
    },
    has(text) {
      const [a, b] = keyOf(text);
      const place = placeOf(a, b);
      return left[place] === a && right[place] === b;
    },
  };
}

/** The lanes of a text's fingerprint; never both zero, which marks a free place. */
function keyOf(text: string): readonly [number, number] {
  const [a, b] = lanesOf(text);
  return [(a ^ (a >>> 15)) >>> 0, b >>> 0 || 1];
}
