/** Reads a stream line by line, for data of one record a line that is larger than memory. */
import { StringDecoder } from "node:string_decoder";

/** A line without its break, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Splits UTF-8 at line feeds only: other breaks, such as U+2028, are plain characters in a JSON string. Blank lines are skipped. */
export async function* readLines(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterable<Line> {
  const decoder = new StringDecoder("utf8");
  const rest: string[] = [];
  let number = 0;
  const lineOf = (text: string): Line => {
    number++;
    const line = number === 1 ? text.replace(/^\ufeff/, "") : text;
    return { number, text: line.endsWith("\r") ? line.slice(0, -1) : line };
  };
  for await (const chunk of stream) {
    const pieces = decoder.write(Buffer.from(chunk)).split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      const line = lineOf(rest.splice(0).join("") + piece);
      if (line.text.trim() !== "") yield line;
    }
    rest.push(last);
  }
  const line = lineOf(rest.join("") + decoder.end());
  if (line.text.trim() !== "") yield line;
}
