/** Finds numbers by texts, of which it keeps 32 bits each: whoever asks looks himself whether what he is given is what he meant. */
import { lanesOf } from "../findings/fingerprint.ts";

/** Numbers from 0 up, each under as many texts as it is known by. */
export interface TextIndex {
  add(text: string, number: number): void;
  /** The numbers added for a text, the latest first, and seldom some of another. */
  candidates(text: string): Iterable<number>;
}

/** An empty index: some twenty bytes for each text, where a Map of strings takes hundreds. */
export function createTextIndex(): TextIndex {
  let keys = new Uint32Array(1024);
  /** What was noted last under a key, by its place in the list plus one; zero marks a free place. */
  let heads = new Uint32Array(1024);
  let numbers = new Uint32Array(1024);
  /** What was noted under the same key before. */
  let earlier = new Uint32Array(1024);
  let [count, distinct] = [0, 0];

  const placeOf = (key: number): number => {
    const mask = heads.length - 1;
    let i = key & mask;
    while (heads[i] !== 0 && keys[i] !== key) i = (i + 1) & mask;
    return i;
  };
  const grow = (): void => {
    const [oldKeys, oldHeads] = [keys, heads];
    keys = new Uint32Array(oldKeys.length * 2);
    heads = new Uint32Array(oldKeys.length * 2);
    for (const [i, head] of oldHeads.entries()) {
      if (head === 0) continue;
      const place = placeOf(oldKeys[i] as number);
      keys[place] = oldKeys[i] as number;
      heads[place] = head;
    }
  };
  return {
    add(text, number) {
      if (count === numbers.length) [numbers, earlier] = [longer(numbers), longer(earlier)];
      const key = keyOf(text);
      const place = placeOf(key);
      numbers[count] = number;
      earlier[count] = heads[place] as number;
      if (heads[place] === 0) distinct += 1;
      keys[place] = key;
      count += 1;
      heads[place] = count;
      if (distinct * 4 > heads.length * 3) grow();
    },
    *candidates(text) {
      for (let at = heads[placeOf(keyOf(text))] as number; at !== 0; at = earlier[at - 1] as number)
        yield numbers[at - 1] as number;
    },
  };
}

function longer(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(Math.ceil(list.length * 1.5));
  out.set(list);
  return out;
}

function keyOf(text: string): number {
  const [a, b] = lanesOf(text);
  return (a ^ (a >>> 15) ^ Math.imul(b, 0x9e3779b1)) >>> 0;
}
