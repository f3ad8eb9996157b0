/** Tags of a card without the tag that says which card. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage, tagsNamed, tagsWhere } from "../../syntax/pages/page-rules.ts";
import { socialTags } from "../../syntax/pages/social-tags.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";
import { closest } from "../../syntax/values/closest.ts";

/** Tags that only a card has use for; twitter:site and twitter:creator also serve elsewhere. */
const OF_CARD = new Set(["twitter:title", "twitter:description", "twitter:image", "twitter:image:alt"]);

export const rule = onPage(
  {
    id: "open-graph/card-tags-alone",
    gate: hasTags,
    severity: "warning",
    title: "Tags of a card stand without twitter:card",
    why: "X reads them only with twitter:card, which says what kind of card they fill.",
    mend: "Add twitter:card with summary_large_image.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta name="twitter:card" content="summary"><meta name="twitter:title" content="A road opens"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta name="twitter:title" content="A road opens"></head><body></body></html>',
        says: ["Tag twitter:title stands without twitter:card, expected the kind of card beside it"],
      },
    ],
  },
  (page) => {
    if (!page.isWhole || tagsNamed(page, "twitter:card").length > 0) return NOTHING;
    // it is there, but misspelt, and that is told of
    if (page.metas.some(({ name }) => !socialTags.has(name) && closest(name, socialTags) === "twitter:card"))
      return NOTHING;
    const [tag] = tagsWhere(page, (name) => OF_CARD.has(name));
    if (tag === undefined) return NOTHING;
    const message = `Tag ${tag.name} stands without twitter:card, expected the kind of card beside it`;
    return [{ at: tag.tagAt, message, data: { property: "twitter:card" } }];
  },
);
