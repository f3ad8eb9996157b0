/** A site has no address. */
import { requires } from "../../syntax/schemaorg/data-rules.ts";

export const rule = requires(
  "url",
  "the address of its home page",
  {
    id: "google/site-url",
    types: ["WebSite"],
    severity: "warning",
    fault: "value",
    title: "A site has no address",
    why: "Google requires url with the name of a site, to tell whose name it is.",
    mend: "Give url with the home page.",
    spec: "https://developers.google.com/search/docs/appearance/site-names",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "WebSite", name: "Example", url: "https://news.example/" } },
      {
        bad: { "@context": "https://schema.org", "@type": "WebSite", name: "Example" },
        says: ["WebSite has no url, expected the address of its home page"],
      },
    ],
  },
  // a site that something is part of may be known by its name alone
  { when: ({ property }) => property === undefined },
);
