/** An article's metadata names two addresses of one site. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/two-addresses",
  on: "article",
  severity: "warning",
  title: "An article's metadata names two addresses of one site",
  why: "The page says of itself that it is another one, and search engines drop it.",
  mend: "Write the address of the page in both; a canonical address on another site may differ.",
  spec: "house rule",
  // Reading finds these; the driver passes them on.
  check: () => [],
  examples: [
    {
      good: "---\ntitle: Road opens\nurl: /2026/road\ncanonical: https://news.example/2026/road\n---\n\nThe road was opened.\n",
    },
    {
      bad: "---\ntitle: Road opens\nurl: /2026/road\ncanonical: https://news.example/2026/bridge\n---\n\nThe road was opened.\n",
      says: [
        'Metadata field "canonical" is https://news.example/2026/bridge and "url" /2026/road, expected one address',
      ],
    },
  ],
};
