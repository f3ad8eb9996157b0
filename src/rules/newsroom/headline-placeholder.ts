/** A headline is a placeholder. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

const PLACEHOLDER =
  /^(?:test(?:ing)?(?:\s*\d*)?|untitled(?:\s\w+)?|title|headline|your (?:title|headline)(?: here)?|(?:article|post|page) title|lorem ipsum.*|tbd|tba|todo|tk|xxx+|draft|new (?:article|post)|no title|n\/a|none|null|undefined|başlıq(?:sız)?|başlık(?:sız)?|adsız|заголовок|без названия|тест|\[[^\]]*\]|\{\{[^}]*\}\})$/iu;

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
    ],
  },
  (text) =>
    PLACEHOLDER.test(text.trim()) || (text.trim() !== "" && !/[\p{L}\p{N}]/u.test(text))
      ? `Headline is ${JSON.stringify(clip(text.trim()))}, expected a real one`
      : undefined,
);
