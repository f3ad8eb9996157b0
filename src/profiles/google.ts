/** What Google's documentation asks for, beside the syntax without which it reads nothing. */
import type { Profile } from "../types.ts";

export const profile: Profile = {
  id: "google",
  title: "Google: what its documentation of search features asks for",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/search-gallery",
  packs: ["google", "jsonld", "schemaorg"],
};
