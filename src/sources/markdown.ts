/** Markdown with YAML front matter, as static site generators and many content systems keep articles. */
import { readDocumentMetadata } from "../syntax/articles/document-metadata.ts";
import { splitFrontMatter } from "../syntax/articles/front-matter.ts";
import { makeArticle } from "../syntax/articles/make-article.ts";
import { readMarkdown } from "../syntax/articles/markdown.ts";
import type { Article, Block, Document, Origin, Source, Trouble } from "../types.ts";

export const source: Source = {
  id: "markdown",
  title: "Markdown",
  rank: 50,
  recognises({ uri, mediaType, text }) {
    if (mediaType !== undefined) return /^text\/(?:x-)?markdown\b/i.test(mediaType);
    if (/\.(?:md|markdown|mdown|mkd|mdx)$/i.test(uri)) return true;
    return !/\.[a-z0-9]{1,5}$/i.test(uri) && splitFrontMatter(text).tree !== undefined;
  },
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    const { metadata, body: span, whole } = readDocumentMetadata(document);
    const { blocks, images, rawHtml, refused } = readMarkdown(text, span);
    const troubles: Trouble[] = rawHtml.map((at) => ({
      rule: "newsroom/raw-html",
      message: "Raw HTML is left out of the article, expected Markdown",
      at,
    }));
    if (refused !== undefined) {
      const end = Math.min(span.start + 80, span.end);
      troubles.push({ rule: "newsroom/unreadable-markdown", message: refused, at: { start: span.start, end } });
    }
    for (const at of blocks.flatMap((block) => unclosedLink(text, block) ?? []))
      troubles.push({
        rule: "newsroom/link-unclosed",
        message: "Link is not closed, expected ) after its address",
        at,
      });
    const first = blocks[0];
    const isTitle =
      first?.kind === "heading" &&
      first.depth === 1 &&
      (metadata.headline === undefined || metadata.headline === first.text);
    const body: Block[] = blocks
      .slice(isTitle ? 1 : 0)
      .map(({ kind, text: words, map, html }) => ({ kind, text: words, map, html }));
    yield makeArticle({
      uri,
      source: "markdown",
      metadata,
      body,
      images,
      whole,
      ...(isTitle ? { headline: { text: first.text, at: headingPlace(text, first) } } : {}),
      troubles,
    });
  },
  examples: [
    {
      document: {
        uri: "road.md",
        mediaType: "text/markdown",
        text: "---\nTitle: Road opens\ndate: 2026-05-01 10:00 +04:00\nauthor: Aysel Example\ntags: [roads]\n---\nThe *new* road\nopened.\n",
      },
      articles: [
        {
          headline: "Road opens",
          published: "2026-05-01T10:00:00+04:00",
          authors: [{ type: "Person", name: "Aysel Example" }],
          keywords: ["roads"],
          body: [{ kind: "paragraph", text: "The new road opened.", html: "<p>The <em>new</em> road\nopened.</p>" }],
        },
      ],
    },
  ],
};

/** From the first to the last character of a heading's text. */
function headingPlace(text: string, { map }: Block): Origin {
  const start = map[0]?.start ?? 0;
  return { start, end: Math.min(map.at(-1)?.end ?? start, text.length) };
}

/** Where a block shows the marks of a link or picture because its address does not end. */
function unclosedLink(text: string, { text: words, map }: Block): Origin | undefined {
  if (!words.includes("](")) return undefined;
  const from = map[0]?.start ?? 0;
  const source = text.slice(from, map.at(-1)?.end ?? from);
  // code shows what it likes
  if (source.includes("`")) return undefined;
  const mark = source.indexOf("](");
  if (mark < 0 || !/^\]\(<?(?:https?:|\/|www\.|mailto:|#)/i.test(source.slice(mark, mark + 12))) return undefined;
  const end = /\s|$/.exec(source.slice(mark))?.index ?? 0;
  return { start: from + mark, end: from + mark + Math.max(end, 2) };
}
