/** twitter:title and og:title tell of one article. */
import { sameTitle } from "../../syntax/pages/page-compare.ts";
import { onAgreement, titlesOf } from "../../syntax/pages/page-statements.ts";

const head = (card: string) =>
  `<html lang="en"><head><meta property="og:title" content="A road opens"><meta name="twitter:title" content="${card}"></head><body></body></html>`;

export const rule = onAgreement(
  {
    id: "agreement/page-card-title-og-title",
    fault: "headline-differs",
    severity: "warning",
    title: "twitter:title differs from og:title",
    why: "A link that is shared under two headlines looks like two articles.",
    mend: "Write one headline; that of the card may be shorter.",
    spec: "house rule",
    examples: [
      { good: head("A road opens in Baku") },
      {
        bad: head("Council votes on budget"),
        says: ["twitter:title is Council votes on budget, expected what og:title says: A road opens"],
      },
    ],
  },
  ["twitter:title", "og:title"],
  titlesOf,
  sameTitle,
);
