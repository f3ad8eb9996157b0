/** Tells of dates of modification that moved without the content. */
import { onArticleTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticleTroubles(
  {
    id: "newsroom/modified-alone",
    severity: "warning",
    title: "Date of modification moves only with the content",
    why: "A date that moves by itself says that something is new where nothing is; search engines then trust none of the site's dates.",
    mend: "Take the date back, or publish the change that it speaks of; outputs keep the date of the last change meanwhile.",
    spec: "house rule",
  },
  "Article is said to be modified 2024-05-01, expected 2024-04-25, when its content last changed",
);
