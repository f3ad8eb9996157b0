/** Writes a list of the site's feeds as OPML 2.0, where the settings ask for it. */
import { entryOf } from "../syntax/publishing/entry.ts";
import { encodeIri, feedSettings, urlOf } from "../syntax/publishing/feed-settings.ts";
import { type PartFeed, partsOf } from "../syntax/publishing/pages.ts";
import { profileFeedsOf } from "../syntax/publishing/profile-feed.ts";
import { writeElement, writeEmpty } from "../syntax/xml/xml-text.ts";
import type { Writer } from "../types.ts";

/** The file that `feeds.opml` names. */
export const writer: Writer = {
  id: "opml",
  title: "OPML 2.0",
  spec: "http://opml.org/spec2.opml",
  on: "site",
  begin({ site, profiles, now }) {
    const settings = feedSettings(site);
    const { opml: path, rss } = settings;
    if (path === undefined) return { add: () => [], end: () => [] };
    const feeds = new Map<string, string>(rss === undefined ? [] : [[rss, settings.title]]);
    const note = (part: PartFeed): void => {
      if (!feeds.has(part.path)) feeds.set(part.path, part.title);
    };
    return {
      add(item) {
        if (rss !== undefined) for (const part of partsOf(entryOf(item, site), rss, settings)) note(part);
        for (const feed of profileFeedsOf(item, site, profiles, now)) note(feed);
        return [];
      },
      *end() {
        if (feeds.size === 0) return;
        const outlines = Array.from(feeds, ([feed, text]) =>
          writeEmpty("outline", {
            type: "rss",
            text,
            title: text,
            xmlUrl: urlOf(site, feed),
            htmlUrl: encodeIri(site.url),
          }),
        );
        const head = `<head>\n${writeElement("title", settings.title)}</head>\n`;
        const text = `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}<body>\n${outlines.join("")}</body>\n</opml>\n`;
        yield { path, mediaType: "text/x-opml", text };
      },
    };
  },
};
