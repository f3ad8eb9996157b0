/** og:type is one of the types of Open Graph, or one of another vocabulary. */
import { onTags } from "../../syntax/pages/page-rules.ts";

/** ogp.me's types, and those that Facebook has added without a prefix. */
const TYPES = new Set(
  "music.song music.album music.playlist music.radio_station video.movie video.episode video.tv_show video.other article book payment.link profile website blog product place business.business restaurant.restaurant".split(
    " ",
  ),
);

export const rule = onTags(
  ["og:type"],
  {
    id: "open-graph/type-unknown",
    severity: "warning",
    title: "Open Graph type is unknown",
    why: "A type outside the list has no meaning, and the tags that belong to it are not read.",
    mend: "Use article for articles and website for other pages.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:type" content="article"></head><body></body></html>' },
      { good: '<html lang="en"><head><meta property="og:type" content="shop:item"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="og:type" content="NewsArticle"></head><body></body></html>',
        says: ["og:type is NewsArticle, expected a type of Open Graph such as article"],
      },
    ],
  },
  (value) =>
    value === "" || value.includes(":") || TYPES.has(value)
      ? undefined
      : `is ${value}, expected a type of Open Graph such as article`,
);
