/** A profile page says not whose it is. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("mainEntity", "a Person or Organization", {
  id: "google/profile-main-entity",
  types: ["ProfilePage"],
  severity: "error",
  fault: "value",
  title: "A profile page says not whose it is",
  why: "Google requires it.",
  mend: "Give mainEntity.",
  spec: "https://developers.google.com/search/docs/appearance/structured-data/profile-page",
  checkedOn: "2026-07-01",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        mainEntity: { "@type": "Person", name: "Ann Lee" },
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "ProfilePage" },
      says: ["ProfilePage has no mainEntity, expected a Person or Organization"],
    },
  ],
});
