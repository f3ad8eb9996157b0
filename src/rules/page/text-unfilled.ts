/** A text of the page holds a place that no value was put in. */
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { unfilledIn } from "../../syntax/values/unfilled.ts";
import type { Finding } from "../../types.ts";

const READ =
  /^(?:description|author|keywords|(?:og|twitter):(?:title|description|site_name|image:alt|creator|site|url|image)|article:(?:author|section|tag))$/;
/** What programs call a page of which they know nothing. */
const NAMELESS = /^(?:untitled(?: document| page)?|document|new page|page title|title|no title|home ?page title)$/i;

export const rule = onPage(
  {
    id: "page/text-unfilled",
    severity: "error",
    title: "A text of the page holds a place that no value was put in",
    why: "A template or a program has written its own words where a value was missing, and readers see them.",
    mend: "Give the template its value.",
    spec: "house rule",
    examples: [
      { good: '<html lang="en"><head><title>Road opens</title></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><title>{{ title }}</title></head><body></body></html>',
        says: ['title is "{{ title }}", expected a text'],
      },
      {
        bad: '<html lang="en"><head><meta property="og:title" content="undefined"></head><body></body></html>',
        says: ['og:title is "undefined", expected a text'],
      },
      {
        bad: '<html lang="en"><body><h1>News of [object Object]</h1></body></html>',
        says: ['h1 holds "[object Object]", expected a text in its place'],
      },
    ],
  },
  (page) => [
    ...page.titles.flatMap((text, i) => judge("title", text, `/titles/${i}`)),
    ...page.headings.flatMap((text, i) => judge("h1", text, `/headings/${i}`)),
    ...page.metas.flatMap(({ name, content }, i) =>
      READ.test(name) ? judge(name, content, `/metas/${i}/content`) : [],
    ),
  ],
);

function judge(name: string, text: string, at: string): readonly Finding[] {
  const trimmed = text.trim();
  const place = NAMELESS.test(trimmed) && name === "title" ? trimmed : unfilledIn(trimmed);
  if (place === undefined) return [];
  const message =
    place === trimmed
      ? `${name} is ${JSON.stringify(clip(place))}, expected a text`
      : `${name} holds ${JSON.stringify(clip(place))}, expected a text in its place`;
  return [{ at, message }];
}
