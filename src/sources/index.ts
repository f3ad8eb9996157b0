/** Every source of this folder; made by `npm run index`, not by hand. */
import type { Source } from "../types.ts";
import { source as atomSource } from "./atom.ts";
import { source as htmlSource } from "./html.ts";
import { source as jsonFeedSource } from "./json-feed.ts";
import { source as markdownSource } from "./markdown.ts";
import { source as ndjsonSource } from "./ndjson.ts";
import { source as ninjsSource } from "./ninjs.ts";
import { source as rssSource } from "./rss.ts";
import { source as textSource } from "./text.ts";
import { source as wxrSource } from "./wxr.ts";

export const sources: readonly Source[] = [
  atomSource,
  htmlSource,
  jsonFeedSource,
  markdownSource,
  ndjsonSource,
  ninjsSource,
  rssSource,
  textSource,
  wxrSource,
];
