/** Metadata has a name or a word that is nearly a known one. */
import type { Rule } from "../../types.ts";

export const rule: Rule<"article"> = {
  id: "newsroom/metadata-unknown",
  on: "article",
  severity: "warning",
  title: "Metadata has a name or a word that is nearly a known one",
  why: "A misspelt field is not read: the article loses its title or its date, or a draft goes out.",
  mend: "Correct the spelling.",
  spec: "house rule",
  // Reading finds these; the driver passes them on.
  check: () => [],
  examples: [
    { good: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nThe road was opened on Tuesday.\n" },
    {
      bad: "---\ntilte: Road opens\n---\n\nThe road was opened on Tuesday.\n",
      says: ['Metadata has no field "tilte", expected title'],
    },
    {
      bad: "---\ntitle: Road opens\nstatus: drfat\n---\n\nThe road was opened on Tuesday.\n",
      says: ['Status is "drfat", expected draft'],
    },
  ],
};
