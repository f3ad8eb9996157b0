/** An author holds a post or an employer. */

import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_NAME } from "../../syntax/values/ordinary.ts";

const POST =
  /^(?:the\s.+|reuters|ap|afp|dpa|bbc|cnn|.*\b(?:reporters?|editors?|correspondents?|writers?|journalists?|columnists?|producers?|contributors?|photographers?|director|professor|minister|president|chief|news|times|post|press|agency|media)\b.*|.*(?:müxbir|redaktor|jurnalist|yazar|köşe yazarı|muhabir|editör|корреспондент|журналист|редактор|обозреватель|автор|агентство).*)$/iu;

export const rule = onByline(
  {
    id: "newsroom/author-with-post",
    ordinary: ORDINARY_NAME,
    severity: "warning",
    title: "An author holds a post or an employer",
    why: "name takes the name alone; the rest has properties of its own.",
    mend: "Put the post in jobTitle and the employer in worksFor or affiliation.",
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
          author: { "@type": "Person", name: "Martin Luther King, Jr." },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee, reporter" },
        },
        says: ['Author "Ann Lee, reporter" holds "reporter", expected the name alone'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee, Reuters" },
        },
        says: ['Author "Ann Lee, Reuters" holds "Reuters", expected the name alone'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Lee (The Example)" },
        },
        says: ['Author "Ann Lee (The Example)" holds "The Example", expected the name alone'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "Ann Lee, reporter",
        },
        says: ['Author "Ann Lee, reporter" holds "reporter", expected the name alone'],
      },
    ],
  },
  (name, { isPerson }) => {
    const m = isPerson ? /^([^,()|–—-]{3,60}?)\s?(?:,|\(|\||\s[–—-])\s?(.{2,80})$/u.exec(name) : null;
    const rest = m?.[2]?.replace(/\)$/, "").trim() ?? "";
    return m !== null && /\s/.test(m[1] as string) && POST.test(rest)
      ? `Author ${JSON.stringify(clip(name))} holds ${JSON.stringify(rest)}, expected the name alone`
      : undefined;
  },
);
