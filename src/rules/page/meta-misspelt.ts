/** Meta tags have names that search engines know. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { closest } from "../../syntax/values/closest.ts";

const KNOWN = ["description", "keywords", "author", "viewport", "robots", "googlebot", "generator", "referrer"];
/** Words that are near to one of these and are names of their own. */
const OTHERS = new Set(["authors", "descriptor", "subscription", "prescription", "generators"]);
const DIRECTIVES =
  "all index follow noindex nofollow none noarchive nocache nosnippet noimageindex notranslate noodp noydir nositelinkssearchbox indexifembedded".split(
    " ",
  );

export const rule = onPage(
  {
    id: "page/meta-misspelt",
    gate: hasTags,
    severity: "warning",
    title: "The name of a meta tag, or a word for robots, is misspelt",
    why: "Search engines ignore what they do not know, and say nothing.",
    mend: "Correct the spelling.",
    spec: "https://developers.google.com/search/docs/crawling-indexing/special-tags",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="robots" content="index, max-image-preview:large"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="descripton" content="A road."></head><body></body></html>',
        says: ["Meta tag descripton is unknown, expected description"],
      },
      {
        bad: '<html lang="en"><head><meta name="robots" content="noidnex"></head><body></body></html>',
        says: ["robots says noidnex, expected noindex"],
      },
    ],
  },
  (page) =>
    page.metas.flatMap(({ name, attribute, content }, i) => {
      if (attribute !== "name" || name.includes(":")) return [];
      const at = `/metas/${i}`;
      if (name === "robots" || name === "googlebot") {
        for (const word of content.toLowerCase().split(/[\s,]+/)) {
          if (word.length < 4 || word.includes(":") || DIRECTIVES.includes(word)) continue;
          const meant = closest(word, DIRECTIVES);
          if (meant !== undefined) return [{ at: `${at}/content`, message: `${name} says ${word}, expected ${meant}` }];
        }
        return [];
      }
      if (name.length < 5 || KNOWN.includes(name) || OTHERS.has(name)) return [];
      const meant = closest(name, KNOWN);
      return meant === undefined
        ? []
        : [{ at: `${at}/name`, message: `Meta tag ${name} is unknown, expected ${meant}` }];
    }),
);
