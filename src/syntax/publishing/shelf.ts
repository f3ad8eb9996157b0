/** Where items wait until all of them are known, and the order in which they are taken down again. */
import type { Item } from "../../types.ts";
import { createNumberList } from "./number-list.ts";

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

/** Items that go to a shelf as they come, and come down again in another order. */
interface Queue {
  add(item: Item): void;
  /** Newest first; articles of one moment in the order of their URLs, so that the same input gives the same bytes. */
  newestFirst(): Iterable<Item>;
}

/** A queue of nobody yet, whose items will stand on a shelf. */
export function queueOn(shelf: Shelf): Queue {
  /** When each counts as published. */
  const times = createNumberList();
  return {
    add(item) {
      times.add(Date.parse(item.article.published ?? "") || 0);
      shelf.add(item);
    },
    *newestFirst() {
      const time = times.at;
      const order = new Uint32Array(times.length);
      for (let index = 0; index < order.length; index++) order[index] = index;
      order.sort((a, b) => time(b) - time(a) || a - b);
      for (let from = 0, to = 0; from < order.length; from = to) {
        while (to < order.length && time(order[to] as number) === time(order[from] as number)) to++;
        const group = [...order.subarray(from, to)];
        for (const index of group.length === 1 ? group : byUrl(group, shelf)) yield shelf.at(index);
      }
    },
  };
}

function byUrl(group: readonly number[], shelf: Shelf): readonly number[] {
  const urls = group.map((index) => ({ index, url: shelf.at(index).url }));
  urls.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.index - b.index));
  return urls.map(({ index }) => index);
}
