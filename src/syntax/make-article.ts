/** Puts an article together from its metadata and its body. */
import type { Article, Block, Origin, Trouble } from "../types.ts";
import type { Metadata } from "./metadata.ts";

/** What a source found in a document. */
export interface ArticleParts {
  readonly uri: string;
  readonly source: string;
  readonly metadata: Metadata;
  readonly body: readonly Block[];
  /** Where the whole article stands. */
  readonly whole: Origin;
  /** Headline found in the text: it counts where the metadata gives none. */
  readonly headline?: { readonly text: string; readonly at: Origin };
  readonly troubles?: readonly Trouble[];
}

/** Blocks whose places are told; a record of millions of them would cost more than the text. Each block's own map tells the rest. */
const MAX_PLACES = 10_000;

/** An article with each field's place. */
export function makeArticle({ uri, source, metadata, body, whole, headline, troubles = [] }: ArticleParts): Article {
  const { at, troubles: known, ...fields } = metadata;
  const isOwn = fields.headline === undefined && headline !== undefined;
  const places: Record<string, Origin> = { "": whole, ...at };
  if (isOwn) places["/headline"] = headline.at;
  for (const [i, { map }] of body.slice(0, MAX_PLACES).entries()) {
    const [first, last] = [map[0], map.at(-1)];
    if (first === undefined || last === undefined) continue;
    const origin = { start: first.start, end: Math.max(first.start, last.end) };
    places[`/body/${i}`] = first.uri === undefined ? origin : { ...origin, uri: first.uri };
  }
  const all = [...known, ...troubles];
  return {
    uri,
    source,
    ...fields,
    ...(isOwn ? { headline: headline.text } : {}),
    body,
    at: places,
    ...(all.length > 0 ? { troubles: all } : {}),
  };
}
