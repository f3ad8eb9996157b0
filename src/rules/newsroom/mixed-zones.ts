/** The dates of an article have different zones. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

const ZONE = /T.{5,18}?(Z|[+-]\d{2}:?\d{2})$/;

export const rule = onNode(
  {
    id: "newsroom/mixed-zones",
    types: ["Article"],
    properties: ["dateModified"],
    severity: "info",
    title: "The dates of an article have different zones",
    why: "One of two systems has forgotten its zone.",
    mend: "Write both with the offset of the place of publication.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00+04:00",
          dateModified: "2026-04-25T10:00:00+04:00",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          datePublished: "2026-04-25T09:00:00+04:00",
          dateModified: "2026-04-25T10:00:00Z",
        },
        says: ["dateModified has the zone Z and datePublished +04:00, expected one zone"],
      },
    ],
  },
  (node) => {
    const first = ZONE.exec(firstText(node.value.datePublished) ?? "")?.[1];
    const second = ZONE.exec(firstText(node.value.dateModified) ?? "")?.[1];
    if (first === undefined || second === undefined || first === second || (first !== "Z" && second !== "Z"))
      return NOTHING;
    return [
      {
        at: `${node.pointer}/dateModified`,
        message: `dateModified has the zone ${second} and datePublished ${first}, expected one zone`,
      },
    ];
  },
);
