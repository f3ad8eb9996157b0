/** What a newsroom wants to know of its own pages: all packs that concern the kind of document at hand. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "default",
  title: "Newsroom: the house's rules, our schemas, JSON-LD, schema.org, and what Google asks for",
  packs: ["newsroom", "schema", "jsonld", "schemaorg", "google", "open-graph", "page", "agreement"],
  severities: {},
};
