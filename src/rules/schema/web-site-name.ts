/** name of a site is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("WebSite", "name", "text that is not blank", {
  id: "schema/web-site-name",
  severity: "error",
  fault: "value",
  title: "name of a site is missing, blank or ill-formed",
  why: "A site's name stands above its results.",
  mend: "Give name text that is not blank.",
  spec: "https://schema.org/name",
  examples: [
    {
      good: { "@context": "https://schema.org", "@type": "WebSite", name: "The Example", url: "https://news.example/" },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "WebSite", url: "https://news.example/" },
      says: ["WebSite has no name, expected text that is not blank"],
    },
    {
      bad: { "@context": "https://schema.org", "@type": "WebSite", name: "", url: "https://news.example/" },
      says: ["WebSite has a blank name, expected text that is not blank"],
    },
  ],
});
