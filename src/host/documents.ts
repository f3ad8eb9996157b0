/** Documents for a stream of articles: files whole, NDJSON record by record, however long it is. */
import { createReadStream, statSync } from "node:fs";
import type { Document, Trouble } from "../types.ts";
import { type Input, readInput, toInput, uriOf, withinReason } from "./files.ts";
import { readLines } from "./records.ts";

const RECORDS = /\.(?:ndjson|jsonl)$/i;
const MEDIA_TYPE = "application/x-ndjson";
/** A first record that is longer is none. */
const LONGEST_FIRST_RECORD = 4_000_000;

/** A document, or what keeps a file from being one. */
export type Reading = { readonly document: Document } | { readonly trouble: Trouble };

/** Lists of records longer than this are read record by record, and findings name the record: thousands of articles at once take hundreds of megabytes. */
const LONGEST_WHOLE = 500_000;

/** True for a list of records that is too long to be one document. */
export function isLongList(path: string): boolean {
  const size = RECORDS.test(path) ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
  return size !== undefined && size > LONGEST_WHOLE;
}

/** Documents of the files named; `-` is standard input. */
export async function* readDocuments(paths: Iterable<string>, stdinName = "stdin"): AsyncIterable<Reading> {
  for (const path of paths) {
    if (path === "-") yield* fromStream(process.stdin, stdinName);
    else if (RECORDS.test(path)) yield* fromRecords(createReadStream(path), uriOf(path));
    else yield* fromInput(readInput(path));
  }
}

function* fromInput(input: Input): Iterable<Reading> {
  const { document, troubles } = withinReason(input);
  for (const trouble of troubles) yield { trouble };
  if (document) yield { document };
}

async function* fromRecords(stream: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Reading> {
  for await (const { number, text } of readLines(stream))
    yield { document: { uri: `${name}#${number}`, mediaType: MEDIA_TYPE, text } };
}

/** A stream whose first line is a JSON object is read record by record; any other is one document. */
async function* fromStream(stream: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Reading> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let head = "";
  let isDone = false;
  let isWhole = false;
  while (!isDone && !isWhole && head.length < LONGEST_FIRST_RECORD) {
    const { value, done } = await iterator.next();
    isDone = done === true;
    if (done) break;
    chunks.push(value);
    head = (head + Buffer.from(value).toString("latin1")).trimStart();
    isWhole = head.includes("\n");
  }
  const rest = async function* () {
    yield* chunks;
    if (!isDone) yield* { [Symbol.asyncIterator]: () => iterator };
  };
  if (isRecord(head.split("\n", 1)[0] ?? "")) yield* fromRecords(rest(), name);
  else {
    const all: Uint8Array[] = [];
    for await (const chunk of rest()) all.push(chunk);
    yield* fromInput(toInput(Buffer.concat(all), name));
  }
}

function isRecord(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    return !Object.hasOwn(JSON.parse(line), "@context");
  } catch {
    return false;
  }
}
