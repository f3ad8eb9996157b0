/** An author is no one in particular. */
import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

const GENERIC =
  /^(?:admin(?:istrator)?|editor(?:s|ial(?: (?:team|staff|board|desk))?)?|staff(?: (?:writer|reporter)s?)?|news(?:room| ?desk| ?team)|web ?(?:master|desk|editor)|user\d*|guest(?: author)?|anonymous|unknown|root|author(?: name)?|writer|reporter|correspondent|name|n\/a|none|null|undefined|test(?: user)?|redaksiya|müxbir|xəbər xidməti|haber merkezi|editör|yönetici|редакция|редактор|админ(?:истратор)?|корреспондент|автор|новости)$/iu;

export const rule = onByline(
  {
    id: "newsroom/author-generic",
    isContextFree: true,
    severity: "warning",
    title: "An author is no one in particular",
    why: "admin and staff are accounts; no reader can tell who wrote the text.",
    mend: "Name the person, or the newsroom as an Organization.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Adam Minh" },
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Ann Staff" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "admin" },
        },
        says: ['Author is "admin", expected a person\'s name or the newsroom as Organization'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Редакция" },
        },
        says: ['Author is "Редакция", expected a person\'s name or the newsroom as Organization'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "admin",
        },
        says: ['Author is "admin", expected a person\'s name or the newsroom as Organization'],
      },
    ],
  },
  (name, { isPerson }) =>
    isPerson && GENERIC.test(name.trim())
      ? `Author is ${JSON.stringify(clip(name.trim()))}, expected a person's name or the newsroom as Organization`
      : undefined,
);
