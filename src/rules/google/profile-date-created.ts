/** A profile page says not when it was made. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("dateCreated", "when the profile was made", {
  id: "google/profile-date-created",
  types: ["ProfilePage"],
  severity: "info",
  fault: "value",
  title: "A profile page says not when it was made",
  why: "Google recommends it.",
  mend: "Give dateCreated.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/profile-page",
  checkedOn: "2026-07-01",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "ProfilePage", dateCreated: "2026-01-01" } },
    {
      bad: { "@context": "https://schema.org", "@type": "ProfilePage" },
      says: ["ProfilePage has no dateCreated, expected when the profile was made"],
    },
  ],
});
