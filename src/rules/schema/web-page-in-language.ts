/** inLanguage of a page is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("WebPage", "inLanguage", "a BCP 47 tag such as az or en-GB", {
  id: "schema/web-page-in-language",
  severity: "error",
  fault: "value",
  title: "inLanguage of a page is blank or ill-formed",
  why: "Readers are matched with pages by language tag.",
  mend: "Give inLanguage a BCP 47 tag such as az or en-GB, or leave it out.",
  spec: "https://schema.org/inLanguage",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair", inLanguage: "en-GB" } },
    {
      bad: { "@context": "https://schema.org", "@type": "WebPage", name: "The fair", inLanguage: "en_GB.utf8" },
      says: ['inLanguage of WebPage is "en_GB.utf8", expected a BCP 47 tag such as az or en-GB'],
    },
  ],
});
