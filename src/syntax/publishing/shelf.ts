/** Where items wait until all of them are known, and the order in which they are taken down again. */
import type { Item } from "../../types.ts";

/** Holds items between their reading and the writing of the site's files, which need neither graph nor analysis nor places. */
export interface Shelf {
  add(item: Item): void;
  at(index: number): Item;
}

/** A shelf in memory. */
export function createShelf(): Shelf {
  const items: Item[] = [];
  return { add: (item) => items.push(item), at: (index) => items[index] as Item };
}

/** When an item counts as published, for its place among others. */
export function timeOf({ article }: Item): number {
  return Date.parse(article.published ?? "") || 0;
}

/** Newest first; articles of one moment in the order of their URLs, so that the same input gives the same bytes. */
export function* newestFirst(times: readonly number[], shelf: Shelf): Iterable<Item> {
  const time = (index: number) => times[index] as number;
  const order = Uint32Array.from(times.keys()).sort((a, b) => time(b) - time(a) || a - b);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && time(order[to] as number) === time(order[from] as number)) to++;
    const group = [...order.subarray(from, to)];
    for (const index of group.length === 1 ? group : byUrl(group, shelf)) yield shelf.at(index);
  }
}

function byUrl(group: readonly number[], shelf: Shelf): readonly number[] {
  const urls = group.map((index) => ({ index, url: shelf.at(index).url }));
  urls.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.index - b.index));
  return urls.map(({ index }) => index);
}
