/** A keyword carries marks of the list or network that it comes from. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

/** Words of letters, with the blanks, commas and marks that are in keywords. */
const ORDINARY: Pick<RegExp, "test"> = {
  test: (text) =>
    !text.includes("#") && !text.includes(",,") && !text.includes(", ,") && !/^[[{"'(,;|]|[\]},;|]$/.test(text),
};

export const rule = onText(
  ["keywords"],
  {
    id: "newsroom/keyword-form",
    ordinary: ORDINARY,
    severity: "warning",
    title: "A keyword carries marks of the list or network that it comes from",
    why: "Brackets, empty places and number signs become part of the keyword.",
    mend: "Write the keywords alone, as a list of texts.",
    spec: "https://schema.org/keywords",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", keywords: ["books", "C# for newsrooms"] } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", keywords: ["#books"] },
        says: ['Keyword "#books" begins with #, expected the word alone'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", keywords: "[books, fair]" },
        says: ['keywords is "[books, fair]", expected words without the marks of a list around them'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", keywords: "books,, fair" },
        says: ['keywords is "books,, fair", expected a word between the commas'],
      },
    ],
  },
  (text) => {
    const keyword = text.trim();
    const shown = JSON.stringify(clip(keyword));
    if (/^#[\p{L}\p{N}]/u.test(keyword)) return `Keyword ${shown} begins with #, expected the word alone`;
    if (/,\s*,/.test(keyword)) return `keywords is ${shown}, expected a word between the commas`;
    return /^\[.*\]$|^\{.*\}$|^["'[{(].*[,;]|^[,;|]|[,;|]$|^"[^"]*"$/.test(keyword) && !/^\{\{/.test(keyword)
      ? `keywords is ${shown}, expected words without the marks of a list around them`
      : undefined;
  },
);
