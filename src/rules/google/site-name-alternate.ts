/** A site has no second name. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires("alternateName", "another name of the site", {
  id: "google/site-name-alternate",
  types: ["WebSite"],
  severity: "info",
  fault: "value",
  title: "A site has no second name",
  why: "Google takes it when the first does not serve.",
  mend: "Give alternateName.",
  spec: "https://developers.google.com/search/docs/appearance/site-names",
  checkedOn: "2026-07-01",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "WebSite", name: "The Example", alternateName: "Example" } },
    {
      bad: { "@context": "https://schema.org", "@type": "WebSite", name: "The Example" },
      says: ["WebSite has no alternateName, expected another name of the site"],
    },
  ],
});
