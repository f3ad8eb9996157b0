/** The text is in another language than it says. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { otherLanguageOf } from "../../syntax/values/usual-words.ts";

export const rule = onNode(
  {
    id: "newsroom/language-of-text",
    types: ["Article"],
    properties: ["inLanguage"],
    severity: "warning",
    title: "The text is in another language than it says",
    why: "It is offered to readers who cannot read it.",
    mend: "Correct inLanguage.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "en",
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Laçında kitab sərgisi açıldı",
          inLanguage: "az",
          articleBody:
            "Sərgidə ölkənin və xaricin qırx nəşriyyatı iştirak edir, bu il üçün yeni kitablar da təqdim olunur.",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "az",
          articleBody:
            "The stalls open at ten in the morning and the readings are free for all of the visitors of the fair.",
        },
        says: ["inLanguage is az and the text reads as en, expected one language"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "de",
          articleBody:
            "The stalls open at ten in the morning and the readings are free for all of the visitors of the fair.",
        },
        says: ["inLanguage is de and the text reads as en, expected one language"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "en",
          articleBody:
            "На ярмарке представлены книги сорока издательств, и это первая такая ярмарка в городе за десять лет.",
        },
        says: ["inLanguage is en and the text reads as ru, expected one language"],
      },
    ],
  },
  (node) => {
    const tag = firstText(node.value.inLanguage);
    if (tag === undefined) return NOTHING;
    const body = firstText(node.value.articleBody);
    const property = body === undefined ? "headline" : "articleBody";
    const text = body ?? `${firstText(node.value.headline) ?? ""} ${firstText(node.value.description) ?? ""}`;
    const told = otherLanguageOf(text, tag);
    if (told === undefined) return NOTHING;
    const declared = tag.trim().slice(0, 2).toLowerCase();
    return [
      {
        at: `${node.pointer}/inLanguage`,
        message: `inLanguage is ${declared} and the text reads as ${told}, expected one language`,
        data: { value: declared },
        related: [{ at: `${node.pointer}/${property}`, message: `the text, in ${told}` }],
      },
    ];
  },
);
