/** url of a page is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("WebPage", "url", "a URL without blanks", {
  id: "schema/web-page-url",
  severity: "error",
  fault: "value",
  title: "url of a page is blank or ill-formed",
  why: "The URL is the page's address.",
  mend: "Give url a URL without blanks, or leave it out.",
  spec: "https://schema.org/url",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "WebPage",
        name: "The fair",
        url: "https://news.example/fair",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair", url: "fair page" },
      says: ['url of WebPage is "fair page", expected a URL without blanks'],
    },
  ],
});
