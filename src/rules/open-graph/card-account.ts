/** twitter:site and twitter:creator are accounts with @. */

import { onTags } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTags(
  ["twitter:site", "twitter:creator"],
  {
    id: "open-graph/card-account",
    severity: "warning",
    title: "Card account is malformed",
    why: "X links an account only where it is written with @.",
    mend: "Write @name.",
    spec: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    verified: false,
    examples: [
      { good: '<html lang="en"><head><meta name="twitter:site" content="@example"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta name="twitter:site" content="https://x.com/example"></head><body></body></html>',
        says: ["twitter:site is https://x.com/example, expected an account such as @example"],
      },
    ],
  },
  (value) =>
    value === "" || /^@\w{1,15}$/.test(value) ? undefined : `is ${clip(value)}, expected an account such as @example`,
);
