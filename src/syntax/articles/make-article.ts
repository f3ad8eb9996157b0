/** Puts an article together from its metadata and its body. */
import type { Article, Block, Image, Origin, Trouble } from "../../types.ts";
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
  /** Pictures found in the body: they follow those of the metadata, each URL once. */
  readonly images?: readonly Picture[];
  readonly troubles?: readonly Trouble[];
}

/** A picture with the places of its fields (`/url`). */
export interface Picture {
  readonly image: Image;
  readonly at: Readonly<Record<string, Origin>>;
}

/** Blocks whose places are told; a record of millions of them would cost more than the text. Each block's own map tells the rest. */
const MAX_PLACES = 10_000;

/** An article with each field's place. */
export function makeArticle(parts: ArticleParts): Article {
  const { uri, source, metadata, body, whole, headline, troubles = [] } = parts;
  const { at, troubles: known, ...fields } = metadata;
  const isOwn = fields.headline === undefined && headline !== undefined;
  const places: Record<string, Origin> = { "": whole, ...at };
  if (isOwn) places["/headline"] = headline.at;
  const images = [...fields.images];
  const urls = new Set(images.map(({ url }) => url));
  for (const { image, at: own } of parts.images ?? []) {
    if (urls.has(image.url)) continue;
    urls.add(image.url);
    for (const [pointer, place] of Object.entries(own)) places[`/images/${images.length}${pointer}`] = place;
    images.push(image);
  }
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
    images,
    body,
    at: places,
    ...(all.length > 0 ? { troubles: all } : {}),
  };
}
