/** An author opens with By. */
import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

const INTRO =
  /^\s*((?:by|written by|photos? by|pictures? by|video by|edited by|translated by|foto:?|фото:?|видео:?|posted by|words by|text by|story by|reported by|from|author:|byline:|par|müəllif:?|hazırladı:?|hazırlayan:?|yazan:?|yazar:|haber:|xəbər:|автор:?|авторы:?|текст:|подготовил[аи]?:?|материал подготовил[аи]?:?)\s)/iu;

export const rule = onByline(
  {
    id: "newsroom/author-by",
    isContextFree: true,
    severity: "warning",
    title: "An author opens with By",
    why: "The words are page furniture; the field takes the name alone.",
    mend: "Take the words away.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee" },
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Byron Lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "By Ann Lee" },
        },
        says: ['Author is "By Ann Lee", expected the name without "By"'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Автор: Анна Ли" },
        },
        says: ['Author is "Автор: Анна Ли", expected the name without "Автор:"'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "By Ann Lee",
        },
        says: ['Author is "By Ann Lee", expected the name without "By"'],
      },
    ],
  },
  (name) => {
    const intro = INTRO.exec(name)?.[1];
    return intro === undefined
      ? undefined
      : `Author is ${JSON.stringify(clip(name))}, expected the name without ${JSON.stringify(intro.trim())}`;
  },
);
