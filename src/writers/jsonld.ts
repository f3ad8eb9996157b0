/** Writes an article's graph as a file of JSON-LD. */
import { folderOf, pathOf } from "../syntax/publishing/paths.ts";
import type { Writer } from "../types.ts";

/** `<path of the page>/article.jsonld` */
export const writer: Writer = {
  id: "jsonld",
  title: "JSON-LD",
  spec: "https://www.w3.org/TR/json-ld11/",
  on: "item",
  *write(item, { site }) {
    const folder = folderOf({ ...item.article, url: item.url }, site.url);
    const text = `${JSON.stringify(item.graph, null, 2)}\n`;
    yield { path: pathOf(folder, "article.jsonld"), mediaType: "application/ld+json", text };
  },
};
