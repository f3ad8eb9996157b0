/** A name or headline has no letters. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["headline", "name"],
  {
    id: "newsroom/name-without-letters",
    ordinary: /[A-Za-zА-я]/,
    severity: "warning",
    types: ["Article", "Person", "Place"],
    title: "A name or headline has no letters",
    why: "A number or sign has got into the field.",
    mend: "Write the words.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "2026 in numbers" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "2026" },
        says: ['headline is "2026", expected words'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "17" },
        says: ['name is "17", expected words'],
      },
    ],
  },
  (text, _node, _context, _graph, name) =>
    text.trim() === "" || /\p{L}/u.test(text) ? undefined : `${name} is ${JSON.stringify(clip(text))}, expected words`,
);
