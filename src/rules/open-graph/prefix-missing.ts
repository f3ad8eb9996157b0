/** Open Graph tags carry the prefix og. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, speaksOpenGraph } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "open-graph/prefix-missing",
    gate: hasTags,
    severity: "warning",
    title: "Open Graph tag lacks its prefix",
    why: "Networks know og:title, not title.",
    mend: "Write og: before the name, with no blank after it.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:title" content="x"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="og:type" content="article"><meta property="title" content="x"></head><body></body></html>',
        says: ["Tag title has no prefix, expected og:title"],
      },
      {
        bad: '<html lang="en"><head><meta property="og: title" content="x"></head><body></body></html>',
        says: ["Tag og: has a blank after its prefix, expected og:title"],
      },
    ],
  },
  (page) =>
    speaksOpenGraph(page)
      ? page.metas.flatMap(({ name, attribute, inHead }, i) => {
          // in the body RDFa has properties of these names
          if (attribute !== "property" || !inHead) return [];
          const at = `/metas/${i}/name`;
          if (name === "og:")
            return [
              {
                at,
                message: `Tag og: has a blank after its prefix, expected og:${page.metas[i + 1]?.name ?? "title"}`,
              },
            ];
          // the second half of a name with a blank in it
          if (page.metas[i - 1]?.name === "og:") return [];
          return /^(?:title|description|image|url|site_name|locale)$/.test(name)
            ? [{ at, message: `Tag ${name} has no prefix, expected og:${name}` }]
            : [];
        })
      : [],
);
