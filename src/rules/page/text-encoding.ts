/** A text of the page's head has been read in the wrong encoding, or escaped twice. */
import { ENTITY } from "../../syntax/findings/mends.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { GARBLED } from "../../syntax/values/ordinary.ts";
import type { Finding } from "../../types.ts";

const READ =
  /^(?:description|author|(?:og|twitter):(?:title|description|site_name|image:alt)|article:(?:section|tag))$/;

export const rule = onPage(
  {
    id: "page/text-encoding",
    severity: "error",
    title: "A text of the page has been read in the wrong encoding",
    why: "Letters are lost or garbled.",
    mend: "Read the source as UTF-8 and write the text again.",
    spec: "house rule",
    examples: [
      { good: '<html lang="en"><head><title>A caf\u00e9 opens</title></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><title>A caf\u00c3\u00a9 opens</title></head><body></body></html>',
        says: ['title holds "\u00c3\u00a9", expected text in the right encoding'],
      },
      {
        bad: '<html lang="en"><head><title>Books &amp;amp; bread</title></head><body></body></html>',
        says: ["title holds the entity &amp;, expected the character itself"],
      },
    ],
  },
  (page) => [
    ...page.titles.flatMap((text, i) => [
      ...judge("title", text, `/titles/${i}`),
      ...twice("title", text, `/titles/${i}`),
    ]),
    ...page.headings.flatMap((text, i) => [
      ...judge("h1", text, `/headings/${i}`),
      ...twice("h1", text, `/headings/${i}`),
    ]),
    ...page.metas.flatMap(({ name, content }, i) =>
      READ.test(name) ? judge(name, content, `/metas/${i}/content`) : [],
    ),
  ],
);

function judge(name: string, text: string, at: string): readonly Finding[] {
  const garbled = GARBLED.exec(text)?.[0];
  return garbled === undefined
    ? []
    : [{ at, message: `${name} holds ${JSON.stringify(garbled)}, expected text in the right encoding` }];
}

function twice(name: string, text: string, at: string): readonly Finding[] {
  const entity = ENTITY.exec(text)?.[0];
  return entity === undefined
    ? []
    : [{ at, message: `${name} holds the entity ${entity}, expected the character itself` }];
}
