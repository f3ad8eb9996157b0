/** Open Graph tags have property=, not name=. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/name-attribute",
    gate: hasTags,
    severity: "warning",
    title: "Open Graph tag uses name instead of property",
    why: "Open Graph stands on RDFa, which reads the attribute property; some readers ignore tags with name.",
    mend: "Write property= in place of name=.",
    spec: "https://ogp.me/",
    verified: false,
    examples: [
      { good: '<html lang="en"><head><meta property="og:title" content="A road opens"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta name="og:title" content="x"></head><body></body></html>',
        says: ["Tag og:title stands in name, expected it in property"],
      },
    ],
  },
  (page) =>
    page.metas.flatMap(({ name, attribute }, i) =>
      attribute === "name" &&
      /^(?:og|article):/.test(name) &&
      !page.metas.some((other) => other.attribute === "property" && other.name === name)
        ? [{ at: `/metas/${i}/name`, message: `Tag ${name} stands in name, expected it in property` }]
        : [],
    ),
);
