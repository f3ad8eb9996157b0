/** The language that a context declares is none, or not that of the texts. */
import { isObject } from "../../syntax/json/json.ts";
import { isUnusual } from "../../syntax/jsonld/context.ts";
import { elementsOf, firstText, NOTHING, onGraph } from "../../syntax/schemaorg/data-rules.ts";
import { tagFault } from "../../syntax/values/language-tags.ts";
import { otherLanguageOf } from "../../syntax/values/usual-words.ts";
import type { Finding, Subjects } from "../../types.ts";

const TEXTS = ["headline", "name", "description", "abstract", "claimReviewed", "articleBody", "text"];
const SAMPLE = 600;

export const rule = onGraph(
  {
    id: "jsonld/context-language",
    gate: isUnusual,
    severity: "warning",
    title: "The language that a context declares is none, or not that of the texts",
    why: "@language in the context holds for every text: consumers take them all for texts in that language.",
    mend: "Write the BCP 47 tag of the language that the texts are in.",
    spec: "https://www.w3.org/TR/json-ld11/#string-internationalization",
    verified: false,
    examples: [
      {
        good: {
          "@context": { "@vocab": "https://schema.org/", "@language": "en" },
          "@type": "Person",
          name: "Ann Lee",
        },
      },
      {
        bad: {
          "@context": { "@vocab": "https://schema.org/", "@language": "english" },
          "@type": "Person",
          name: "Ann Lee",
        },
        says: ['@language of the context is "english", expected a BCP 47 tag such as az or en-GB'],
      },
      {
        bad: {
          "@context": { "@vocab": "https://schema.org/", "@language": "fr" },
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          articleBody:
            "The stalls open at ten in the morning and the readings are free for all of the visitors of the fair.",
        },
        says: ['@language of the context is "fr" and the texts read as en, expected one language'],
      },
    ],
  },
  (graph) => {
    if (!isObject(graph.value)) return NOTHING;
    const found: Finding[] = [];
    for (const { value, at } of elementsOf(graph.value["@context"], "/@context")) {
      const tag = isObject(value) ? value["@language"] : undefined;
      if (typeof tag !== "string") continue;
      const fault = tagFault(tag);
      const told = fault === undefined ? otherLanguageOf(textIn(graph), tag) : undefined;
      const start = `@language of the context is ${JSON.stringify(tag)}`;
      if (fault !== undefined) found.push({ at: `${at}/@language`, message: `${start}, expected ${fault}` });
      else if (told !== undefined)
        found.push({
          at: `${at}/@language`,
          message: `${start} and the texts read as ${told}, expected one language`,
        });
    }
    return found;
  },
);

function textIn({ nodes }: Subjects["graph"]): string {
  let text = "";
  for (const { value } of nodes) {
    if (text.length > SAMPLE) break;
    for (const name of TEXTS) text += ` ${firstText(value[name])?.slice(0, SAMPLE) ?? ""}`;
  }
  return text;
}
