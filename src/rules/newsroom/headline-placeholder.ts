/** A headline is a placeholder. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { unfilledIn } from "../../syntax/values/unfilled.ts";

const PLACEHOLDER =
  /^(?:test(?:ing)?(?:\s*\d*)?|untitled(?:\s\w+)?|title|headline|your (?:title|headline)(?: here)?|(?:article|post|page) title|lorem ipsum.*|tbd|tba|todo|tk|xxx+|draft|new (?:article|post)|no title|n\/a|none|null|undefined|başlıq(?:sız)?|başlık(?:sız)?|adsız|заголовок|без названия|тест|\[[^\]]*\]|(?:todo|tbd|fixme|draft)\s?[:—–-].*)$/iu;

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-placeholder",
    types: ["Article"],
    severity: "error",
    title: "A headline is a placeholder",
    why: "A draft has got out.",
    mend: "Write the headline, or keep the article back.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Test match drawn in Sydney" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Untitled" },
        says: ['Headline is "Untitled", expected a real one'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Lorem ipsum dolor sit amet" },
        says: ['Headline is "Lorem ipsum dolor sit amet", expected a real one'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "%%title%% %%sep%%" },
        says: ['Headline is "%%title%% %%sep%%", expected a real one'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "R" },
        says: ['Headline is "R", expected a real one'],
      },
    ],
  },
  (text) => {
    const headline = text.trim();
    if (headline === "") return undefined;
    const isReal =
      /[\p{L}\p{N}]/u.test(headline) &&
      !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]$/u.test(headline) &&
      !PLACEHOLDER.test(headline) &&
      unfilledIn(headline) === undefined;
    return isReal ? undefined : `Headline is ${JSON.stringify(clip(headline))}, expected a real one`;
  },
);
