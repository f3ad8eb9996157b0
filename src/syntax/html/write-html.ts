/** Writes trees of HTML as text; the adapter of hast-util-to-html. */
import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";

/** The nodes of a tree, for those who make or walk one. */
export type { Element, ElementContent, Root, RootContent };

/** The tree as HTML; characters are escaped where they must be, by number. */
export function writeHtml(tree: Nodes): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}
