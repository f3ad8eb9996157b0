/** Every writer of this folder; made by `npm run index`, not by hand. */
import type { Writer } from "../types.ts";
import { writer as htmlHeadWriter } from "./html-head.ts";
import { writer as jsonldWriter } from "./jsonld.ts";
import { writer as rssWriter } from "./rss.ts";

export const writers: readonly Writer[] = [
  htmlHeadWriter,
  jsonldWriter,
  rssWriter,
];
