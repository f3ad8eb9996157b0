/** Every source of this folder; made by `npm run index`, not by hand. */
import type { Source } from "../types.ts";
import { source as htmlSource } from "./html.ts";
import { source as markdownSource } from "./markdown.ts";
import { source as ndjsonSource } from "./ndjson.ts";
import { source as ninjsSource } from "./ninjs.ts";
import { source as textSource } from "./text.ts";
import { source as wxrSource } from "./wxr.ts";

export const sources: readonly Source[] = [
  htmlSource,
  markdownSource,
  ndjsonSource,
  ninjsSource,
  textSource,
  wxrSource,
];
