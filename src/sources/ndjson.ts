/** NDJSON: one record a line, as archives and corpora are exchanged; each record is an article. */

import { makeArticle } from "../syntax/articles/make-article.ts";
import { readMetadata } from "../syntax/articles/metadata.ts";
import { isObject, parseJson } from "../syntax/json/json.ts";
import { placesIn } from "../syntax/json/record-places.ts";
import { lineAt } from "../syntax/lines/line.ts";
import { readParagraphs } from "../syntax/lines/plain-text.ts";
import type { Article, Document, Json, JsonObject, Source, Span } from "../types.ts";

/** Names under which a record holds its text; the first that is there wins. */
const TEXT = ["text", "body", "content", "articleBody"] as const;

export const source: Source = {
  id: "ndjson",
  title: "NDJSON records",
  rank: 20,
  recognises({ uri, mediaType, text }) {
    if (mediaType !== undefined) return /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)\b/i.test(mediaType);
    if (/\.(?:ndjson|jsonl)$/i.test(uri)) return true;
    const line = firstRecord(text);
    const parsed = line === undefined ? undefined : parseJson(text, line);
    return parsed?.ok === true && isRecord(parsed.value);
  },
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    for (let from = 0, number = 1; from < text.length; number++) {
      const line = lineAt(text, from, text.length);
      if (line.end > line.start) yield readRecord(text, line, uri, number);
      from = line.next;
    }
  },
  examples: [
    {
      document: {
        uri: "news.ndjson",
        text: '{"id":"a","language":"en","published":"2026-05-01","headline":"Road opens","text":"It opened\\n\\ntoday."}\n',
      },
      articles: [
        {
          id: "a",
          language: "en",
          published: "2026-05-01",
          headline: "Road opens",
          body: [{ text: "It opened today." }],
        },
      ],
    },
  ],
};

/** The first line that holds anything, if it looks like an object. */
function firstRecord(text: string): Span | undefined {
  for (let from = 0; from < text.length; ) {
    const line = lineAt(text, from, text.length);
    if (line.end > line.start) return text[line.start] === "{" && text[line.end - 1] === "}" ? line : undefined;
    from = line.next;
  }
  return undefined;
}

/** True for an object that is an article by its fields, and not JSON-LD or another format. */
function isRecord(value: Json): value is JsonObject {
  return (
    isObject(value) &&
    !Object.hasOwn(value, "@context") &&
    !Object.hasOwn(value, "standard") &&
    TEXT.some((name) => Object.hasOwn(value, name) && typeof value[name] === "string") &&
    ["headline", "title", "id", "published", "language"].some((name) => Object.hasOwn(value, name))
  );
}

/**
 * Reads one record. A field's place is an offset into its own decoded string, under `URI#LINE/FIELD`: that is where whoever works with the
 * record looks for it. The whole record's place is its line of the document.
 */
function readRecord(text: string, line: Span, uri: string, number: number): Article {
  // A stream that hands over line by line has already said which.
  const name = /#\d+$/.test(uri) ? uri : `${uri}#${number}`;
  const whole = { start: line.start, end: line.end, uri };
  const parts = { uri: name, source: "ndjson", whole };
  const parsed = parseJson(text, line);
  if (!parsed.ok || !isObject(parsed.value)) {
    const message = parsed.ok ? "Record is no JSON object, expected one" : parsed.message;
    const start = parsed.ok ? line.start : Math.min(parsed.offset, line.end);
    const at = { start, end: parsed.ok ? line.end : Math.min(start + 1, line.end), uri };
    const troubles = [{ rule: "newsroom/unreadable-record", message, at }];
    return makeArticle({ ...parts, metadata: readMetadata({ value: undefined, at: {} }), body: [], troubles });
  }
  const value = parsed.value;
  const field = TEXT.find((each) => Object.hasOwn(value, each) && typeof value[each] === "string");
  const places = placesIn(value, name);
  const metadata = readMetadata({ value, at: { ...places, "": whole }, keys: places });
  const prose = field === undefined ? "" : (value[field] as string);
  return makeArticle({
    ...parts,
    metadata,
    body: readParagraphs(prose, { start: 0, end: prose.length }, `${name}/${field}`),
  });
}
