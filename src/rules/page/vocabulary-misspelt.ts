/** A type or vocabulary that is meant for schema.org names schema.org. */

import { closestHost } from "../../syntax/jsonld/context.ts";
import { hasVocabularies } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { closest } from "../../syntax/values/closest.ts";
import type { Finding } from "../../types.ts";

export const rule = onPage(
  {
    id: "page/vocabulary-misspelt",
    gate: hasVocabularies,
    severity: "error",
    title: "Address of schema.org is misspelt",
    why: "Under another host the type belongs to no vocabulary that anyone reads.",
    mend: "Write https://schema.org/.",
    spec: "https://schema.org/docs/gs.html",
    examples: [
      {
        good: '<html lang="en"><head></head><body><p itemscope itemtype="https://schema.org/Person"></p><p vocab="http://schema.org/" typeof="Person"></p></body></html>',
      },
      {
        bad: '<html lang="en"><head></head><body><p itemscope itemtype="https://shema.org/Person"></p></body></html>',
        says: ["itemtype is https://shema.org/Person, expected https://schema.org/Person"],
      },
      {
        bad: '<html lang="en"><head></head><body><p vocab="https://schema.org" typeof="Person"></p></body></html>',
        says: ["vocab is https://schema.org, expected https://schema.org/ with its slash"],
      },
      {
        bad: '<html lang="en"><head></head><body><p vocab="https://schema.og/" typeof="Person"></p></body></html>',
        says: ["vocab is https://schema.og/, expected https://schema.org/"],
      },
      {
        bad: '<html lang="en"><head></head><body><p vocab="schema.org" typeof="Person"></p></body></html>',
        says: ["vocab is schema.org, expected https://schema.org/"],
      },
      {
        bad: '<html lang="en"><head></head><body><p itemscope itemtype="http://data-vocabulary.org/Person"></p></body></html>',
        says: ["itemtype is http://data-vocabulary.org/Person, expected a type of https://schema.org"],
      },
    ],
  },
  (page) => [
    ...misspelt(page.itemTypes, "itemtype", "itemTypes"),
    ...misspelt(page.vocabularies, "vocab", "vocabularies"),
  ],
);

function misspelt(values: readonly string[], name: string, list: string): readonly Finding[] {
  return values.flatMap((value, i) => {
    const [, scheme, host, rest] =
      /^((?:https?:)?\/\/)?([^/?#\s]+\.[^/?#\s]+|(?<=\/\/)[^/?#\s]+)(.*)$/i.exec(value) ?? [];
    if (host === undefined || rest === undefined) return [];
    if (/^(?:www\.)?data-vocabulary\.org$/i.test(host))
      return [{ at: `/${list}/${i}`, message: `${name} is ${clip(value)}, expected a type of https://schema.org` }];
    if (scheme === undefined && host === "schema.org")
      return [{ at: `/${list}/${i}`, message: `${name} is ${clip(value)}, expected https://schema.org${rest || "/"}` }];
    if (host === "schema.org")
      return name === "vocab" && rest === ""
        ? [{ at: `/${list}/${i}`, message: `vocab is ${clip(value)}, expected https://schema.org/ with its slash` }]
        : [];
    const isMeant =
      /^www\.schema\.org$/i.test(host) ||
      closest(host, ["schema.org"]) !== undefined ||
      closestHost(host) !== undefined;
    return isMeant
      ? [{ at: `/${list}/${i}`, message: `${name} is ${clip(value)}, expected https://schema.org${rest}` }]
      : [];
  });
}
