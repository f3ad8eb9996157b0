/** WXR: what WordPress exports, a whole archive in one RSS document; each published or pending post is an article. */

import { readHtmlBody } from "../syntax/articles/html-body.ts";
import { makeArticle } from "../syntax/articles/make-article.ts";
import { readMetadata } from "../syntax/articles/metadata.ts";
import { decodeXmlText, leadOn, placeIn } from "../syntax/lines/decoded-text.ts";
import { formatRfc3339Date, parseIsoDate } from "../syntax/values/dates.ts";
import { parseXml } from "../syntax/xml/xml.ts";
import type { XmlElement } from "../syntax/xml/xml-tree.ts";
import type { Article, Document, Json, Origin, Source, Span } from "../types.ts";

const MARK = "//wordpress.org/export/";

export const source: Source = {
  id: "wxr",
  title: "WordPress export (WXR)",
  rank: 40,
  recognises: ({ text }) => /^[\s\uFEFF]*</.test(text.slice(0, 100)) && text.slice(0, 10_000).includes(MARK),
  *read(document: Document): Iterable<Article> {
    const { text, uri } = document;
    const { root, problems } = parseXml(text);
    const channel = root === undefined ? undefined : child(root, "channel");
    if (root === undefined || channel === undefined) {
      const problem = problems[0];
      const at = { start: problem?.start ?? 0, end: problem?.end ?? 0 };
      const message = problem?.message ?? "Export has no channel, expected one with posts";
      yield makeArticle({
        uri,
        source: "wxr",
        metadata: readMetadata({ value: undefined, at: {} }),
        body: [],
        whole: at,
        troubles: [{ rule: "newsroom/unreadable-record", message, at }],
      });
      return;
    }
    const archive = readArchive(channel);
    for (const item of channel.children) {
      if (item.local === "item" && textOf(item, "post_type") === "post") yield readPost(text, uri, item, archive);
    }
  },
  examples: [
    {
      document: {
        uri: "export.xml",
        text: `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><language>en</language>
<wp:author><wp:author_login>aysel</wp:author_login><wp:author_display_name><![CDATA[Aysel Example]]></wp:author_display_name></wp:author>
<item><title>Road &amp; bridge open</title><link>https://site.example/road/</link><dc:creator>aysel</dc:creator>
<guid isPermaLink="false">https://site.example/?p=7</guid>
<content:encoded><![CDATA[<!-- wp:paragraph --><p>It opened.</p><!-- /wp:paragraph -->]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2026-05-01 10:00:00</wp:post_date><wp:post_date_gmt>2026-05-01 06:00:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag" nicename="roads">Roads</category></item>
</channel></rss>
`,
      },
      articles: [
        {
          id: "https://site.example/?p=7",
          url: "https://site.example/road/",
          headline: "Road & bridge open",
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

/** What posts share: the names of authors, and the pictures. */
interface Archive {
  readonly language: XmlElement | undefined;
  readonly authors: ReadonlyMap<string, XmlElement>;
  /** Attachments by post id. */
  readonly pictures: ReadonlyMap<string, XmlElement>;
}

function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((each) => each.local === local);
}

function textOf(element: XmlElement, local: string): string {
  return child(element, local)?.text.trim() ?? "";
}

function readArchive(channel: XmlElement): Archive {
  const authors = new Map<string, XmlElement>();
  const pictures = new Map<string, XmlElement>();
  for (const each of channel.children) {
    const name = child(each, "author_display_name");
    if (each.local === "author" && name !== undefined) authors.set(textOf(each, "author_login"), name);
    const isPicture = each.local === "item" && textOf(each, "post_type") === "attachment";
    if (isPicture && /\.(?:jpe?g|png|webp|gif|avif)$/i.test(textOf(each, "attachment_url"))) {
      pictures.set(textOf(each, "post_id"), each);
    }
  }
  return { language: child(channel, "language"), authors, pictures };
}

function readPost(text: string, uri: string, item: XmlElement, archive: Archive): Article {
  const value: Record<string, Json> = {};
  const at: Record<string, Origin> = { "": { start: item.start, end: item.end } };
  const take = (path: string, element: XmlElement | undefined, as = element?.text.trim() ?? ""): void => {
    if (element === undefined || as === "") return;
    const [name = "", member] = path.split("/");
    if (member === undefined) value[name] = as;
    else if (/^\d+$/.test(member)) value[name] = [...((value[name] as readonly Json[] | undefined) ?? []), as];
    else value[name] = { ...(value[name] as object), [member]: as };
    at[`/${path}`] = placeOf(text, element);
  };
  take("id", child(item, "guid"));
  take("url", child(item, "link"));
  take("slug", child(item, "post_name"));
  take("title", child(item, "title"));
  take("language", archive.language);
  take("published", child(item, "post_date"), dateOf(item, "post_date"));
  take("modified", child(item, "post_modified"), dateOf(item, "post_modified"));
  take("status", child(item, "status"));
  const summary = item.children.find(({ name, text: words }) => name === "excerpt:encoded" && words.trim() !== "");
  take("description", summary ?? child(item, "description"));
  const creator = child(item, "creator");
  take("author", archive.authors.get(creator?.text.trim() ?? "") ?? creator);
  let keywords = 0;
  for (const category of item.children.filter(({ local }) => local === "category")) {
    const domain = category.attributes.find(({ name }) => name === "domain")?.value;
    if (domain === "category" && value.section === undefined) take("section", category);
    else if (domain === "category" || domain === "post_tag") take(`keywords/${keywords++}`, category);
  }
  const picture = archive.pictures.get(meta(item, "_thumbnail_id")?.text.trim() ?? "");
  if (picture !== undefined) {
    take("image/url", child(picture, "attachment_url"));
    take("image/alt", meta(picture, "_wp_attachment_image_alt"));
    take(
      "image/caption",
      picture.children.find(({ name }) => name === "excerpt:encoded"),
    );
  }
  const content = item.children.find(({ name }) => name === "content:encoded");
  const inner = decodeXmlText(text, spanOf(content));
  const { blocks, images } = readHtmlBody(inner.text);
  const led = images.map(({ image, at: places }) => ({
    image,
    at: Object.fromEntries(Object.entries(places).map(([pointer, place]) => [pointer, placeIn(inner, place)])),
  }));
  const whole = { start: item.start, end: item.end };
  const metadata = readMetadata({ value, at });
  return makeArticle({ uri, source: "wxr", metadata, body: leadOn(blocks, inner), images: led, whole });
}

function spanOf(element: XmlElement | undefined): Span {
  return { start: element?.innerStart ?? 0, end: element?.innerEnd ?? 0 };
}

/** The words of an element, inside CDATA. */
function placeOf(text: string, element: XmlElement): Origin {
  const { map } = decodeXmlText(text, spanOf(element));
  return { start: map[0]?.start ?? element.innerStart, end: map.at(-1)?.end ?? element.innerEnd };
}

/** Value of a post's custom field. */
function meta(item: XmlElement, key: string): XmlElement | undefined {
  const field = item.children.find(
    ({ local, ...each }) => local === "postmeta" && textOf(each as XmlElement, "meta_key") === key,
  );
  return field === undefined ? undefined : child(field, "meta_value");
}

/** Local time with the offset that lies between it and the same time in GMT; drafts have neither. */
function dateOf(item: XmlElement, name: string): string {
  const local = parseIsoDate(textOf(item, name));
  const gmt = parseIsoDate(textOf(item, `${name}_gmt`));
  if (local === undefined) return "";
  const minutes = ({ year, month, day, hour, minute }: typeof local): number =>
    Math.round(Date.UTC(year, month - 1, day, hour, minute) / 60_000);
  const offset = gmt === undefined ? undefined : minutes(local) - minutes(gmt);
  return offset !== undefined && Math.abs(offset) <= 14 * 60
    ? formatRfc3339Date({ ...local, offset })
    : textOf(item, name);
}
