/** Several sections stand in one text. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["articleSection"],
  {
    id: "newsroom/section-joined",
    isContextFree: true,
    types: ["Article"],
    severity: "info",
    title: "Several sections stand in one text",
    why: "Consumers take them for one.",
    mend: "Give a list, or the narrowest.",
    spec: "https://schema.org/articleSection",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          articleSection: ["Culture", "Books"],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          articleSection: "Culture > Books",
        },
        says: ['articleSection is "Culture > Books", expected one section'],
      },
    ],
  },
  (text) =>
    /[|;>»/]\s?\S|,\s\S+,/.test(text)
      ? `articleSection is ${JSON.stringify(clip(text))}, expected one section`
      : undefined,
);
