/** Tells markup from prose by how a document begins. */
import type { Document } from "../../types.ts";

/** A document that begins as JSON or XML does, said to be so: no prose, whatever else it may be. */
export function asMarkup(document: Document): Document {
  if (document.mediaType !== undefined || !isMarkup(document)) return document;
  return { ...document, mediaType: /^\s*</.test(document.text) ? "application/xml" : "application/json" };
}

/** JSON or XML of a kind that nobody opens is no prose, unless its name says that each line is a record. */
function isMarkup({ uri, mediaType = "", text }: Document): boolean {
  return /^\s*[<[{]/.test(text) && !/\.(ndjson|jsonl|txt|md|markdown)$|ndjson/i.test(`${mediaType} ${uri}`);
}
