/** Russian sentences that credit a source, and what must be found in them. */
import type { LanguageExample } from "../../types.ts";

export const sourceExamples: readonly LanguageExample[] = [
  { text: "В Гяндже открылась выставка, сообщает ТАСС.", sources: ["ТАСС"] },
  { text: "По данным РБК, завод в Туле купили в мае.", sources: ["РБК"] },
  { text: "Мост открыли в Рязани, пишет «Коммерсантъ».", sources: ["Коммерсантъ"] },
  { text: "Министерство культуры открыло выставку в Казани.", sources: [] },
];
