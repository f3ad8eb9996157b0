/** Plain text: the first line is the headline, blank lines part paragraphs, metadata lies in front matter or a sidecar. */
import { readDocumentMetadata } from "../syntax/articles/document-metadata.ts";
import { makeArticle } from "../syntax/articles/make-article.ts";
import { parseJson } from "../syntax/json/json.ts";
import { firstLine } from "../syntax/lines/line.ts";
import { readParagraphs } from "../syntax/lines/plain-text.ts";
import { rootNameOf } from "../syntax/xml/xml-root.ts";
import type { Article, Document, Source, Span } from "../types.ts";

export const source: Source = {
  id: "text",
  title: "Plain text",
  rank: 100,
  recognises: ({ text, mediaType = "" }) => !isData(text) && !/\b(?:json|xml)\b/i.test(mediaType),
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    const { metadata, body, whole } = readDocumentMetadata(document);
    const headline = findHeadline(text, body);
    // A first line that says something else than the metadata's headline is the body's.
    const isHeadline =
      headline !== undefined && (metadata.headline === undefined || metadata.headline === headline.text);
    const blocks = readParagraphs(text, isHeadline ? { start: headline.next, end: body.end } : body);
    yield makeArticle({
      uri,
      source: "text",
      metadata,
      body: blocks,
      whole,
      ...(isHeadline ? { headline: { text: headline.text, at: headline.at } } : {}),
    });
  },
  examples: [
    {
      document: { uri: "fair.txt", text: "# Book fair opens\n\nThe fair opened\n\non Friday.\n" },
      articles: [{ headline: "Book fair opens", body: [{ kind: "paragraph", text: "The fair opened on Friday." }] }],
    },
    {
      document: {
        uri: "fair.txt",
        text: "Book fair opens\nIt runs until Sunday.",
        sidecar: { uri: "fair.meta.yaml", text: "published: 2026-05-01\nauthor: Aysel Example\n" },
      },
      articles: [
        {
          headline: "Book fair opens",
          published: "2026-05-01",
          authors: [{ type: "Person", name: "Aysel Example" }],
          body: [{ text: "It runs until Sunday." }],
        },
      ],
    },
  ],
};

/** The first line, without the number sign of a heading. */
function findHeadline(text: string, span: Span): { text: string; at: Span; next: number } | undefined {
  const line = firstLine(text, span);
  if (line === undefined) return undefined;
  let start = line.start;
  if (/^#{1,6}\s/.test(text.slice(start, start + 7))) {
    while (text[start] === "#") start++;
    while (start < line.end && /\s/.test(text[start] as string)) start++;
  }
  return { text: text.slice(start, line.end), at: { start, end: line.end }, next: line.next };
}

/** JSON and XML that no other source took are no prose: graphs, sitemaps, settings. */
function isData(text: string): boolean {
  const [first] = /[^\s\ufeff]/.exec(text.slice(0, 1000)) ?? [];
  if (first === "{" || first === "[") return parseJson(text).ok;
  return first === "<" && (/^[\s\ufeff]*<\?xml\s/.test(text.slice(0, 1000)) || MACHINES.has(rootNameOf(text) ?? ""));
}

const MACHINES = new Set(["urlset", "sitemapindex", "opml"]);
