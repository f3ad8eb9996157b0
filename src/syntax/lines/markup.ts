/** Tells markup from prose by how a document begins. */
import type { Document } from "../../types.ts";

/** JSON or XML of a kind that nobody opens is no prose, unless its name says that each line is a record. */
export function isMarkup({ uri, mediaType = "", text }: Document): boolean {
  return /^\s*[<[{]/.test(text) && !/\.(ndjson|jsonl|txt|md|markdown)$|ndjson/i.test(`${mediaType} ${uri}`);
}
