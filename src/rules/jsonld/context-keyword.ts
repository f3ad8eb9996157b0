/** A context has a keyword that is none, or a language that is none. */
import { isObject } from "../../syntax/json/json.ts";
import { elementsOf, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { closest } from "../../syntax/values/closest.ts";
import type { Finding } from "../../types.ts";

const KEYWORDS = ["@base", "@direction", "@import", "@language", "@propagate", "@protected", "@version", "@vocab"];
/** What the beginning of a keyword's name means. */
const SHORT: Readonly<Record<string, string>> = {
  __proto__: null as never,
  "@lang": "@language",
  "@vocabulary": "@vocab",
};
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

export const rule = onGraph(
  {
    id: "jsonld/context-keyword",
    severity: "error",
    title: "A context has a keyword that is none, or a language that is none",
    why: "Consumers ignore it, or refuse the document.",
    mend: "Write @vocab, @language, @base or another keyword of JSON-LD.",
    spec: "https://www.w3.org/TR/json-ld11/#context-definitions",
    verified: false,
    examples: [
      { good: { "@context": ["https://schema.org", { "@language": "en" }], "@type": "Person", name: "Ann Lee" } },
      {
        bad: { "@context": ["https://schema.org", { "@lang": "en" }], "@type": "Person", name: "Ann Lee" },
        says: ["Context has the keyword @lang, expected @language"],
      },
      {
        bad: { "@context": ["https://schema.org", { "@language": "en-" }], "@type": "Person", name: "Ann Lee" },
        says: ['@language of the context is "en-", expected a language tag such as en or en-GB'],
      },
    ],
  },
  ({ value }) => {
    if (!isObject(value) || typeof value["@context"] !== "object") return NOTHING;
    const found: Finding[] = [];
    for (const { value: context, at } of elementsOf(value["@context"], "/@context")) {
      if (!isObject(context)) continue;
      for (const key of Object.keys(context)) {
        if (!key.startsWith("@") || KEYWORDS.includes(key)) continue;
        const meant = SHORT[key] ?? closest(key, KEYWORDS);
        const message = `Context has the keyword ${key}, expected ${meant ?? "one of JSON-LD"}`;
        found.push({ at: `${at}/${key}`, key: true, message });
      }
      const language = context["@language"];
      if (typeof language === "string" && !TAG.test(language))
        found.push({
          at: `${at}/@language`,
          message: `@language of the context is ${JSON.stringify(language)}, expected a language tag such as en or en-GB`,
        });
    }
    return found;
  },
);
