/** Which of our schemas the nodes of a type are held against. */
import { lineageOf } from "./schemaorg.ts";

/** The types that have a schema of their own; a node is held against the narrowest that fits. */
const NAMES = [
  "NewsArticle",
  "Article",
  "BreadcrumbList",
  "Event",
  "ImageObject",
  "VideoObject",
  "Person",
  "Organization",
  "Place",
  "PostalAddress",
  "WebPage",
  "WebSite",
] as const;

export type SchemaName = (typeof NAMES)[number];

const chosen = new Map<string, SchemaName | null>();

/** The schema for a type; null if there is none. */
export function schemaNameOf(type: string): SchemaName | null {
  let name = chosen.get(type);
  if (name === undefined) {
    const lineage = lineageOf(type);
    name = NAMES.find((each) => each === type || lineage.has(each)) ?? null;
    if (lineage.size > 0) chosen.set(type, name);
  }
  return name;
}
