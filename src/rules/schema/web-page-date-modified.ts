/** dateModified of a page is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("WebPage", "dateModified", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/web-page-date-modified",
  severity: "error",
  fault: "value",
  title: "dateModified of a page is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give dateModified a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/dateModified",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair", dateModified: "2026-04-25" } },
    {
      bad: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair", dateModified: "today" },
      says: ['dateModified of WebPage is "today", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
