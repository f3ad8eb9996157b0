/** The verb open: a document becomes the subjects that there are to check in it; its content decides which. */
import { isFeed, openFeed } from "./syntax/feeds/open-feed.ts";
import { isJsonFeed, openJsonFeed } from "./syntax/feeds/open-json-feed.ts";
import { isJsonLd, openJsonLd } from "./syntax/jsonld/open-json.ts";
import { isHtml, openHtml } from "./syntax/pages/open-html.ts";
import type { Document, Site, Subject } from "./types.ts";

export interface OpenOptions {
  readonly site?: Site;
}

/** What there is to check in a document that we did not make; nothing, if it holds no structured data. */
export function open(document: Document, options: OpenOptions = {}): readonly Subject[] {
  const first = firstCharacter(document.text);
  if (first === "{" || first === "[") return openJson(document, options);
  if (first === "<" && isFeed(document)) return openFeed(document, options);
  if (isHtml(document)) return openHtml(document, options);
  return [];
}

function openJson(document: Document, options: OpenOptions): readonly Subject[] {
  if (isJsonFeed(document)) return openJsonFeed(document, options);
  if (isJsonLd(document)) return [openJsonLd({ uri: document.uri, text: document.text, ...options })];
  return [];
}

function firstCharacter(text: string): string {
  const at = text.search(/[^\s\uFEFF]/);
  return at < 0 ? "" : (text[at] as string);
}
