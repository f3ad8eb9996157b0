/** JSON values that are read again only from the first to the last: however many they are, memory holds but the latest of them. */
import { createReadStream } from "node:fs";
import { readLines } from "./records.ts";
import { openScratch } from "./scratch.ts";
import { MOST_UNITS } from "./spill.ts";

/** Values in the order of their coming. */
export interface Trail<T> {
  add(value: T): void;
  each(): AsyncIterable<T>;
  /** Takes the temporary file away. */
  close(): void;
}

/** An empty trail; short ones never touch the disk. */
export function openTrail<T>(most = MOST_UNITS): Trail<T> {
  const scratch = openScratch();
  let waiting: string[] = [];
  let units = 0;
  return {
    add(value) {
      const line = `${JSON.stringify(value)}\n`;
      waiting.push(line);
      units += line.length;
      if (units <= most) return;
      scratch.append(waiting.join(""));
      waiting = [];
      units = 0;
    },
    async *each() {
      if (scratch.path !== undefined)
        for await (const { text } of readLines(createReadStream(scratch.path))) yield JSON.parse(text) as T;
      for (const line of waiting) yield JSON.parse(line) as T;
    },
    close: scratch.close,
  };
}
