/** url of a site is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("WebSite", "url", "a URL without blanks", {
  id: "schema/web-site-url",
  severity: "error",
  fault: "value",
  title: "url of a site is blank or ill-formed",
  why: "The URL is the site's address.",
  mend: "Give url a URL without blanks, or leave it out.",
  spec: "https://schema.org/url",
  examples: [
    {
      good: { "@context": "https://schema.org", "@type": "WebSite", name: "The Example", url: "https://news.example/" },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "WebSite", name: "The Example", url: "our site" },
      says: ['url of WebSite is "our site", expected a URL without blanks'],
    },
  ],
});
