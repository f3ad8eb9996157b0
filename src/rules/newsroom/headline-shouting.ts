/** A headline is in capitals. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { countCapitals } from "../../syntax/values/letters.ts";

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-shouting",
    types: ["Article"],
    severity: "warning",
    title: "A headline is in capitals",
    why: "Capitals read as shouting, hide what is a name, and aggregators refuse them.",
    mend: "Write it in ordinary letters.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens in Lachin" } },
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "NATO and UNESCO sign" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "BOOK FAIR OPENS IN LACHIN" },
        says: ['Headline "BOOK FAIR OPENS IN LACHIN" is in capitals, expected ordinary letters'],
      },
    ],
  },
  (text) => {
    const capitals = countCapitals(text);
    if (capitals < 12 || !/\s/.test(text.trim())) return undefined;
    const small = text.match(/\p{Ll}/gu)?.length ?? 0;
    return capitals > small * 5
      ? `Headline ${JSON.stringify(clip(text))} is in capitals, expected ordinary letters`
      : undefined;
  },
);
