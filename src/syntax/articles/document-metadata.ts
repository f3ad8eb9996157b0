/** The metadata of a document: its front matter, and its sidecar for what that leaves open. */
import type { Document, Span } from "../../types.ts";
import { parseYaml } from "../json/yaml.ts";
import { firstLine } from "../lines/line.ts";
import { splitFrontMatter, troublesOf } from "./front-matter.ts";
import { type Metadata, mergeMetadata, readMetadata } from "./metadata.ts";

/** Metadata, and the span of the body below the front matter. */
export interface DocumentMetadata {
  readonly metadata: Metadata;
  readonly body: Span;
  /** The document without the blanks around it: where a field belongs that is not there. */
  readonly whole: Span;
}

/** Reads front matter and sidecar; the article's own front matter wins. */
export function readDocumentMetadata({ text, sidecar }: Document): DocumentMetadata {
  const front = splitFrontMatter(text);
  const own = readMetadata({
    value: front.tree?.value,
    at: front.tree?.at ?? {},
    keys: front.tree?.keys ?? {},
    written: ({ start, end }) => text.slice(start, end),
  });
  const metadata = { ...own, troubles: [...front.troubles, ...own.troubles] };
  const all = sidecar === undefined ? metadata : mergeMetadata(metadata, readSidecar(sidecar));
  return { metadata: all, body: front.body, whole: inked(text) };
}

/** Metadata that lies beside a document. */
export function readSidecar({ uri, text }: Document): Metadata {
  const top = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const tree = parseYaml(text.slice(top), top);
  const inSidecar = (places: typeof tree.at) =>
    Object.fromEntries(Object.entries(places).map(([pointer, span]) => [pointer, { ...span, uri }]));
  const metadata = readMetadata({
    value: tree.value,
    at: inSidecar(tree.at),
    keys: inSidecar(tree.keys),
    written: ({ start, end }) => text.slice(start, end),
  });
  return { ...metadata, troubles: [...troublesOf(tree, uri), ...metadata.troubles] };
}

function inked(text: string): Span {
  const start = firstLine(text, { start: 0, end: text.length })?.start ?? 0;
  let end = text.length;
  while (end > start && " \t\r\n".includes(text.charAt(end - 1))) end--;
  return { start, end };
}
