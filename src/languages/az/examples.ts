/** Sentences that every mechanism of Azerbaijani must read right. */
import type { LanguageExample } from "../../types.ts";

export const examples: readonly LanguageExample[] = [
  { text: "Sərgi 4 may 2026-cı il tarixində açılacaq.", dates: ["2026-05-04"] },
];
