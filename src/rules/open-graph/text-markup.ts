/** A tag for readers holds markup or an entity. */
import { ENTITY, withoutEntities } from "../../syntax/findings/mends.ts";
import { onTags } from "../../syntax/pages/page-rules.ts";

const TAG = /<\/?(?:b|i|em|strong|p|a|br|span|div|h[1-6]|sup|sub|u|mark)(?:\s[^<>]{0,100})?\/?>/i;

export const rule = onTags(
  [
    "og:title",
    "og:description",
    "og:site_name",
    "og:image:alt",
    "twitter:title",
    "twitter:description",
    "description",
    "author",
  ],
  {
    id: "open-graph/text-markup",
    severity: "warning",
    title: "A tag for readers holds markup or an entity",
    why: "Networks show the text as it stands, tags and ampersands and all.",
    mend: "Write plain text, escaped once.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:title" content="Books &amp; bread"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:title" content="Books &amp;amp; bread"></head><body></body></html>',
        says: ["og:title holds the entity &amp;, expected the character itself"],
      },
      {
        bad: '<html lang="en"><head><meta property="og:title" content="A &lt;b>road&lt;/b> opens"></head><body></body></html>',
        says: ["og:title holds the tag <b>, expected plain text"],
      },
    ],
  },
  (value) => {
    const tag = TAG.exec(value)?.[0];
    if (tag !== undefined) return `holds the tag ${tag}, expected plain text`;
    const entity = ENTITY.exec(value)?.[0];
    return entity === undefined ? undefined : `holds the entity ${entity}, expected the character itself`;
  },
  (value) => (TAG.test(value) ? undefined : withoutEntities(value)),
);
