/** A profile page says not when it was edited. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("dateModified", "when it was last edited", {
  id: "google/profile-date-modified",
  types: ["ProfilePage"],
  severity: "info",
  fault: "value",
  title: "A profile page says not when it was edited",
  why: "Google recommends it, for edits by people.",
  mend: "Give dateModified.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/profile-page",
  checkedOn: "2026-07-01",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "ProfilePage", dateModified: "2026-01-01" } },
    {
      bad: { "@context": "https://schema.org", "@type": "ProfilePage" },
      says: ["ProfilePage has no dateModified, expected when it was last edited"],
    },
  ],
});
