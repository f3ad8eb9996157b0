/** The links by which a page offers its feeds. */
import type { Page, PageLink } from "../../types.ts";

/** A link that is meant for a feed, with the media type that it should have. */
export interface FeedLink {
  readonly link: PageLink;
  readonly at: string;
  readonly wanted: string;
}

const TYPES = new Set(["application/rss+xml", "application/atom+xml", "application/feed+json"]);

/** Alternate links with a feed's media type, or with a loose one and the URL of a feed. */
export function feedLinks(page: Page): readonly FeedLink[] {
  return page.links.flatMap((link, i) => {
    if (!link.rel.some((word) => word.toLowerCase() === "alternate") || link.hreflang !== undefined) return [];
    const type = link.type?.trim().toLowerCase() ?? "";
    const wanted = TYPES.has(type) ? type : guess(type, link.href ?? "");
    return wanted === undefined ? [] : [{ link, at: `/links/${i}`, wanted }];
  });
}

function guess(type: string, href: string): string | undefined {
  if (/^(?:application|text)\/(?:x-)?rss\W\w{0,4}$/.test(type)) return "application/rss+xml";
  if (/^(?:application|text)\/(?:x-)?atom\W\w{0,4}$/.test(type)) return "application/atom+xml";
  if (/^(?:text\/xml|application\/xml|text\/rss|application\/rss)?$/.test(type)) {
    if (/\batom\b/i.test(href)) return "application/atom+xml";
    return /\brss\b|\bfeed(?:\.xml|\/|$)/i.test(href) ? "application/rss+xml" : undefined;
  }
  return /^(?:application|text)\/json$/.test(type) && /\bfeed\.json\b/i.test(href)
    ? "application/feed+json"
    : undefined;
}
