/** Every writer of this folder; made by `npm run index`, not by hand. */
import type { Writer } from "../types.ts";
import { writer as atomWriter } from "./atom.ts";
import { writer as htmlHeadWriter } from "./html-head.ts";
import { writer as jsonFeedWriter } from "./json-feed.ts";
import { writer as jsonldWriter } from "./jsonld.ts";
import { writer as newsSitemapWriter } from "./news-sitemap.ts";
import { writer as opmlWriter } from "./opml.ts";
import { writer as profileFeedsWriter } from "./profile-feeds.ts";
import { writer as rssWriter } from "./rss.ts";
import { writer as sitemapWriter } from "./sitemap.ts";

export const writers: readonly Writer[] = [
  atomWriter,
  htmlHeadWriter,
  jsonFeedWriter,
  jsonldWriter,
  newsSitemapWriter,
  opmlWriter,
  profileFeedsWriter,
  rssWriter,
  sitemapWriter,
];
