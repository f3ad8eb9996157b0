/** An organization is typed Person. */
import { onByline } from "../../syntax/schemaorg/bylines.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { houseNames } from "../../syntax/schemaorg/graph-index.ts";

const AGENCY =
  /^(?:reuters|associated press|ap|afp|agence france-presse|dpa|upi|bbc(?: news)?|cnn|bloomberg|xinhua|anadolu (?:ajansı|agency)|aa|dha|iha|trt(?: haber)?|az[əe]rtac|azertag|apa|report|trend|turan|тасс|риа новости|интерфакс|ria novosti|tass|interfax|.{2,60} (?:news|agency|times|post|press|media group|newspaper|agentliyi|qəzeti|ajansı|gazetesi|агентство))$/iu;

export const rule = onByline(
  {
    id: "newsroom/author-organization",
    severity: "warning",
    title: "An organization is typed Person",
    why: "Consumers look for a person of that name.",
    mend: "Give the author the type Organization or NewsMediaOrganization.",
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
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "Reuters" },
        },
        says: ['Author "Reuters" is typed Person, expected Organization'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: { "@type": "Person", name: "AZƏRTAC" },
        },
        says: ['Author "AZƏRTAC" is typed Person, expected Organization'],
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          author: "Reuters",
        },
      },
    ],
  },
  (name, { isPerson, isText, graph, context }) => {
    if (!isPerson || isText) return undefined;
    const folded = name.trim().toLowerCase();
    const house = [
      ...houseNames(graph),
      ...(context.site === undefined ? [] : [context.site.name, context.site.publisher.name]),
    ].some((each) => each.toLowerCase() === folded);
    return house || AGENCY.test(name.trim())
      ? `Author ${JSON.stringify(clip(name))} is typed Person, expected Organization`
      : undefined;
  },
);
