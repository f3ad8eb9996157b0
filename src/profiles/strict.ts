/** Everything that any pack has to say, notes among it. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "strict",
  title: "Strict: every rule of every pack",
  packs: ["newsroom", "schema", "jsonld", "schemaorg", "google", "open-graph", "page", "agreement"],
};
