/** What the vocabulary and the syntax themselves demand, and nothing that a search engine or an editor adds. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "schema-org",
  title: "schema.org: the vocabulary and JSON-LD, whatever the subject",
  spec: "https://schema.org/docs/datamodel.html",
  packs: ["jsonld", "schemaorg"],
  // Its conformance notes ask consumers to make the best of sloppy values, and its own examples hold some.
  severities: {
    "jsonld/duplicate-key": "warning",
    "jsonld/dangling-id": "warning",
    "jsonld/keyword-unknown": "warning",
    "schemaorg/boolean": "warning",
    "schemaorg/date": "warning",
    "schemaorg/duration": "warning",
    "schemaorg/number": "warning",
    "schemaorg/price-sign": "warning",
    "schemaorg/rating-range": "warning",
    "schemaorg/time": "warning",
    "schemaorg/unknown-member": "warning",
  },
};
