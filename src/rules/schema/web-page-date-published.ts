/** datePublished of a page is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("WebPage", "datePublished", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/web-page-date-published",
  severity: "error",
  fault: "value",
  title: "datePublished of a page is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give datePublished a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/datePublished",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair", datePublished: "2026-04-25" } },
    {
      bad: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair", datePublished: "today" },
      says: ['datePublished of WebPage is "today", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
