/** A list of JSON values that grows beyond memory: what is too much lies in a temporary file. */
import { createNumberList } from "../syntax/publishing/number-list.ts";
import { openScratch } from "./scratch.ts";

/** Values in the order of their coming. */
export interface Spill<T> {
  add(value: T): void;
  at(index: number): T;
  /** Takes the temporary file away. */
  close(): void;
}

/** Texts of this length in all stay in memory. */
export const MOST_UNITS = 2_000_000;

/** An empty list; small ones never touch the disk. */
export function openSpill<T>(most = MOST_UNITS): Spill<T> {
  const scratch = openScratch();
  /** Where each value that lies in the file ends. */
  const ends = createNumberList();
  let end = 0;
  let waiting: string[] = [];
  let units = 0;

  const spill = (): void => {
    scratch.append(waiting.join(""));
    for (const text of waiting) {
      end += Buffer.byteLength(text);
      ends.add(end);
    }
    waiting = [];
    units = 0;
  };

  return {
    add(value) {
      const text = JSON.stringify(value);
      waiting.push(text);
      units += text.length;
      if (units > most) spill();
    },
    at(index) {
      const text =
        index < ends.length
          ? scratch.slice(index === 0 ? 0 : ends.at(index - 1), ends.at(index))
          : (waiting[index - ends.length] as string);
      return JSON.parse(text) as T;
    },
    close: scratch.close,
  };
}
