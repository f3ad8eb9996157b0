/** The text is in another language than it says. */
import { firstText, NOTHING, onNode } from "../../syntax/data-rules.ts";

/** Words so usual that a text of some length cannot do without them. */
const WORDS = new Map(
  Object.entries({
    az: "və bu ilə üçün da də olan ki bir isə edib olub sonra barədə görə edilib olunub həm daha ən",
    en: "the of and to in is that for on with was as by it at from are be has have will its this",
    ru: "и в на не что с по для это как из за от его был была были также о при но",
    tr: "ve bu ile için da de olan bir ise sonra göre olarak çok daha en değil kadar oldu etti gibi",
  }).map(([language, words]) => [language, new Set(words.split(" "))] as const),
);

/** The language whose usual words a text holds most of; undefined where that is no clear matter. */
function tell(text: string): string | undefined {
  const tokens =
    text
      .toLowerCase()
      .replaceAll("i̇", "i")
      .match(/\p{L}+/gu) ?? [];
  if (tokens.length < 12) return undefined;
  const cyrillic = tokens.filter((token) => /[а-яё]/.test(token)).length;
  if (cyrillic > tokens.length * 0.6) return "ru";
  const counts = [...WORDS]
    .map(([language, words]) => [language, tokens.filter((token) => words.has(token)).length] as const)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = counts;
  if (first === undefined || second === undefined || first[1] < 3) return undefined;
  if (text.includes("ə")) return first[0] === "en" && first[1] > second[1] * 3 ? "en" : "az";
  return first[1] >= second[1] * 2 + 1 ? first[0] : undefined;
}

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
          inLanguage: "en",
          articleBody:
            "На ярмарке представлены книги сорока издательств, и это первая такая ярмарка в городе за десять лет.",
        },
        says: ["inLanguage is en and the text reads as ru, expected one language"],
      },
    ],
  },
  (node) => {
    const declared = firstText(node.value.inLanguage)?.slice(0, 2).toLowerCase();
    if (declared === undefined || !WORDS.has(declared)) return NOTHING;
    const text =
      firstText(node.value.articleBody) ??
      `${firstText(node.value.headline) ?? ""} ${firstText(node.value.description) ?? ""}`;
    const told = tell(text.slice(0, 600));
    if (told === undefined || told === declared) return NOTHING;
    return [
      {
        at: `${node.pointer}/inLanguage`,
        message: `inLanguage is ${declared} and the text reads as ${told}, expected one language`,
        data: { value: declared },
      },
    ];
  },
);
