/** RSS 0.9x, 1.0 and 2.0: the items of a feed as articles, for newsrooms that move and for archives. */
import { articleOfItem, bylineOf, hasTags, type Taken, unreadableFeed } from "../syntax/articles/feed-article.ts";
import { keyOf, MEDIA, proseOf, readPictures, taken, takenAttribute, takenPlain } from "../syntax/articles/feed-xml.ts";
import { parseXml } from "../syntax/xml/xml.ts";
import { rootNameOf } from "../syntax/xml/xml-root.ts";
import type { XmlElement } from "../syntax/xml/xml-tree.ts";
import type { Article, Document, Source } from "../types.ts";

/** Elements of an item that become part of the article; `source` and the like have no place there. */
const KEPT = new Set([
  ...MEDIA,
  ..."title link description content:encoded guid pubDate dc:date author dc:creator category dc:subject".split(" "),
  ..."enclosure atom:updated dcterms:modified atom:link dc:language".split(" "),
]);

export const source: Source = {
  id: "rss",
  title: "RSS feed",
  rank: 42,
  recognises: ({ text }) => /^(?:rss|RDF)$/.test(rootNameOf(text) ?? ""),
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    const { root, problems } = parseXml(text);
    const [problem] = problems;
    const channel = root?.children.find(({ local }) => local === "channel");
    if (root === undefined || channel === undefined) {
      const message = problem?.message ?? "Feed has no channel, expected one with items";
      yield unreadableFeed(uri, "rss", message, { start: problem?.start ?? 0, end: problem?.end ?? 0 });
      return;
    }
    const core = channel.namespace;
    // RSS 1.0 has its items beside the channel.
    for (const item of [...channel.children, ...root.children])
      if (keyOf(item, core) === "item") yield readItem(document, item, channel, core);
  },
  examples: [
    {
      document: {
        uri: "feed.xml",
        text: `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><link>https://site.example/</link><description>News</description><language>en</language>
<item><title>Road &amp; bridge open</title><link>https://site.example/road/</link><guid isPermaLink="false">road-7</guid>
<pubDate>Fri, 01 May 2026 10:00:00 +0400</pubDate><dc:creator>Aysel Example</dc:creator><category>Roads</category>
<description>Both are &amp;amp; stay open.</description><content:encoded><![CDATA[<p>It opened.</p>]]></content:encoded></item>
</channel></rss>
`,
      },
      articles: [
        {
          guid: "road-7",
          url: "https://site.example/road/",
          headline: "Road & bridge open",
          description: "Both are & stay open.",
          language: "en",
          published: "2026-05-01T10:00:00+04:00",
          authors: [{ name: "Aysel Example" }],
          keywords: ["Roads"],
          body: [{ text: "It opened." }],
        },
      ],
    },
  ],
};

function readItem({ text, uri }: Document, item: XmlElement, channel: XmlElement, core: string): Article {
  const all = (...keys: readonly string[]) => item.children.filter((each) => keys.includes(keyOf(each, core)));
  const first = (...keys: readonly string[]) =>
    keys.flatMap((key) => all(key)).find((each) => each.text.trim() !== "" || each.children.length > 0);
  const some = (elements: readonly XmlElement[]) => elements.flatMap((each) => taken(text, each) ?? []);
  const guid = first("guid");
  const isLink =
    guid !== undefined && takenAttribute(guid, "isPermaLink")?.text !== "false" && /^https?:/i.test(guid.text.trim());
  const [encoded, description] = [first("content:encoded"), first("description")];
  // A description with tags and nothing beside it is the text itself.
  const isText = encoded === undefined && description !== undefined && hasTags(description.text);
  const content = encoded ?? (isText ? description : undefined);
  const languages = channel.children.filter((each) => /^(?:dc:)?language$/.test(keyOf(each, core)));
  const enclosures = all("enclosure").flatMap((each) => {
    const url = takenAttribute(each, "url");
    const [type, length] = [takenAttribute(each, "type")?.text, takenAttribute(each, "length")?.text];
    return url === undefined ? [] : [{ url, type, length }];
  });
  const lost = item.children.map((each) => keyOf(each, core)).filter((key) => !KEPT.has(key));
  const images = readPictures(text, item, enclosures, core, lost);
  return articleOfItem(uri, "rss", {
    whole: { start: item.start, end: item.end },
    fields: {
      guid: taken(text, guid) ?? takenAttribute(item, "rdf:about"),
      url: inFull(taken(text, first("link")) ?? (isLink ? taken(text, guid) : undefined), channel),
      headline: taken(text, first("title")),
      description: isText ? undefined : takenPlain(text, description),
      language: takenAttribute(item, "xml:lang") ?? some([...all("dc:language"), ...languages])[0],
      published: taken(text, first("pubDate", "dc:date")),
      modified: taken(text, first("atom:updated", "dcterms:modified")),
    },
    keywords: some(all("category", "dc:subject")),
    authors: all("dc:creator", "author").flatMap((author) => {
      const said = taken(text, author);
      if (said === undefined) return [];
      const isName = keyOf(author, core) === "dc:creator";
      return [{ ...said, byline: isName ? { type: "Person", name: said.text } : bylineOf(said.text) }];
    }),
    images,
    content: content === undefined ? undefined : proseOf(text, content),
    lost,
  });
}

/** A relative address is one below the channel's. */
function inFull(url: Taken | undefined, channel: XmlElement): Taken | undefined {
  const base = channel.children
    .find(({ local, namespace }) => local === "link" && namespace === channel.namespace)
    ?.text.trim();
  if (url === undefined || base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url.text)) return url;
  return URL.canParse(url.text, base) ? { ...url, text: new URL(url.text, base).href } : url;
}
