/** What the vocabulary and the syntax themselves demand, and nothing that a search engine or an editor adds. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "schema-org",
  title: "schema.org: the vocabulary and JSON-LD, whatever the subject",
  spec: "https://schema.org/docs/datamodel.html",
  packs: ["jsonld", "schemaorg"],
};
