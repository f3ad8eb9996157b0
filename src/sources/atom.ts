/** Atom 1.0 and 0.3: the entries of a feed as articles, for newsrooms that move and for archives. */
import { articleOfItem, plainOf, type Taken, unreadableFeed } from "../syntax/articles/feed-article.ts";
import { keyOf, MEDIA, proseOf, readPictures, taken, takenAttribute, takenPlain } from "../syntax/articles/feed-xml.ts";
import { parseXml } from "../syntax/xml/xml.ts";
import { rootNameOf } from "../syntax/xml/xml-root.ts";
import type { XmlElement } from "../syntax/xml/xml-tree.ts";
import type { Article, Document, Prose, Source } from "../types.ts";

const KEPT = new Set([
  ...MEDIA,
  ..."title id link published updated issued created modified author category summary content app:control".split(" "),
]);

export const source: Source = {
  id: "atom",
  title: "Atom feed",
  rank: 44,
  recognises: ({ text }) => /^(?:feed|entry)$/.test(rootNameOf(text) ?? ""),
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    const { root, problems } = parseXml(text);
    if (root === undefined) {
      const [problem] = problems;
      const message = problem?.message ?? "Feed has no root element, expected one with entries";
      yield unreadableFeed(uri, "atom", message, { start: problem?.start ?? 0, end: problem?.end ?? 0 });
      return;
    }
    const core = root.namespace;
    const entries = root.local === "entry" ? [root] : root.children.filter((each) => keyOf(each, core) === "entry");
    for (const entry of entries) yield readEntry(document, entry, root, core);
  },
  examples: [
    {
      document: {
        uri: "atom.xml",
        text: `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title><id>https://site.example/atom.xml</id><updated>2026-05-01T10:00:00+04:00</updated>
<entry><title>Road &amp; bridge open</title><id>tag:site.example,2026:7</id><link href="https://site.example/road/"/>
<published>2026-05-01T10:00:00+04:00</published><updated>2026-05-02T10:00:00+04:00</updated><author><name>Aysel Example</name></author>
<category term="Roads"/><content type="html">&lt;p&gt;It opened.&lt;/p&gt;</content></entry>
</feed>
`,
      },
      articles: [
        {
          guid: "tag:site.example,2026:7",
          url: "https://site.example/road/",
          headline: "Road & bridge open",
          language: "en",
          published: "2026-05-01T10:00:00+04:00",
          modified: "2026-05-02T10:00:00+04:00",
          authors: [{ name: "Aysel Example" }],
          keywords: ["Roads"],
          body: [{ text: "It opened." }],
        },
      ],
    },
  ],
};

function readEntry({ text, uri }: Document, entry: XmlElement, feed: XmlElement, core: string): Article {
  const all = (element: XmlElement, ...keys: readonly string[]) =>
    element.children.filter((each) => keys.includes(keyOf(each, core)));
  const first = (...keys: readonly string[]) => keys.flatMap((key) => all(entry, key))[0];
  const published = taken(text, first("published", "issued", "created"));
  const updated = taken(text, first("updated", "modified"));
  const links = all(entry, "link");
  const relOf = (link: XmlElement) => takenAttribute(link, "rel")?.text ?? "alternate";
  const enclosures = links.flatMap((link) => {
    const url = takenAttribute(link, "href");
    const [type, length] = [takenAttribute(link, "type")?.text, takenAttribute(link, "length")?.text];
    return url === undefined || relOf(link) !== "enclosure" ? [] : [{ url, type, length }];
  });
  const lost = [
    ...entry.children.map((each) => keyOf(each, core)).filter((key) => !KEPT.has(key)),
    ...links.map(relOf).flatMap((rel) => (/^(?:alternate|enclosure|self|edit)$/.test(rel) ? [] : [`link of ${rel}`])),
  ];
  const content = contentOf(text, first("content"), lost);
  const images = readPictures(text, entry, enclosures, core, lost);
  const own = all(entry, "author");
  const authors = (own.length > 0 ? own : all(feed, "author")).flatMap((author) => {
    const part = (key: string) => taken(text, all(author, key)[0]);
    const [name, url, email] = [part("name"), part("uri") ?? part("url"), part("email")];
    const shown = name ?? email;
    if (shown === undefined) return [];
    const byline = {
      type: "Person" as const,
      name: shown.text,
      ...(url === undefined ? {} : { url: url.text }),
      ...(email === undefined ? {} : { email: email.text }),
    };
    return [{ ...shown, byline }];
  });
  return articleOfItem(uri, "atom", {
    whole: { start: entry.start, end: entry.end },
    fields: {
      guid: taken(text, first("id")),
      url: inFull(
        takenAttribute(
          links.find((link) => relOf(link) === "alternate"),
          "href",
        ),
        entry,
        feed,
      ),
      headline: construct(text, first("title")),
      description: construct(text, first("summary")),
      language: takenAttribute(entry, "xml:lang") ?? takenAttribute(feed, "xml:lang"),
      // The one date of an entry is all that is known of its publication.
      published: published ?? updated,
      modified: published === undefined || updated?.text === published.text ? undefined : updated,
    },
    keywords: all(entry, "category").flatMap((each) => {
      const word = takenAttribute(each, "label") ?? takenAttribute(each, "term");
      return word === undefined || word.text.trim() === "" ? [] : [word];
    }),
    authors,
    images,
    content: content?.prose,
    isPlain: content?.isPlain === true,
    isDraft: all(entry, "app:control").some((control) => control.children.some((each) => each.text.trim() === "yes")),
    lost,
  });
}

/** Text of any type, plain (RFC 4287 §3.1). */
function construct(text: string, element: XmlElement | undefined): Taken | undefined {
  if (element === undefined) return undefined;
  const type = takenAttribute(element, "type")?.text;
  const [div] = element.children;
  if (type === "xhtml" && div !== undefined) {
    const words = plainOf(text.slice(div.innerStart, div.innerEnd));
    return words === "" ? undefined : { text: words, at: { start: div.innerStart, end: div.innerEnd } };
  }
  return type !== undefined && /html/i.test(type) ? takenPlain(text, element) : taken(text, element);
}

/** Content of any type that is text (RFC 4287 §4.1.3). */
function contentOf(
  text: string,
  element: XmlElement | undefined,
  lost: string[],
): { readonly prose: Prose; readonly isPlain: boolean } | undefined {
  if (element === undefined) return undefined;
  const type = takenAttribute(element, "type")?.text ?? "text";
  const [div] = element.children;
  if (takenAttribute(element, "src") !== undefined) lost.push("content that lies elsewhere");
  else if (/^xhtml$|\/xhtml\+xml/i.test(type) && div !== undefined) {
    const [start, end] = [div.innerStart, div.innerEnd];
    return { prose: { text: text.slice(start, end), map: [{ at: 0, start, end }] }, isPlain: false };
  } else if (/html/i.test(type)) return { prose: proseOf(text, element), isPlain: false };
  else if (/^text(?:\/|$)/i.test(type)) return { prose: proseOf(text, element), isPlain: true };
  else lost.push(`content of ${type}`);
  return undefined;
}

/** A relative address is resolved against the nearest xml:base. */
function inFull(url: Taken | undefined, entry: XmlElement, feed: XmlElement): Taken | undefined {
  const base = takenAttribute(entry, "xml:base")?.text ?? takenAttribute(feed, "xml:base")?.text;
  return url !== undefined && base !== undefined && URL.canParse(url.text, base)
    ? { ...url, text: new URL(url.text, base).href }
    : url;
}
