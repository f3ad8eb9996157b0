/** Writes trees of HTML as text; the adapter of hast-util-to-html. */
import type { Nodes } from "hast";
import { toHtml } from "hast-util-to-html";

/** The tree as HTML; characters are escaped where they must be, by number. */
export function writeHtml(tree: Nodes): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}
