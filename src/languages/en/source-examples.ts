/** English sentences that credit an agency, a paper or a broadcaster with their news, and some that only name one. */
import type { LanguageExample } from "../../types.ts";

export const sourceExamples: readonly LanguageExample[] = [
  { text: "The bridge is closed, Reuters reported.", sources: ["Reuters"] },
  { text: "The bridge is closed, reports Reuters.", sources: ["Reuters"] },
  { text: "Reuters reports that the bridge is closed.", sources: ["Reuters"] },
  { text: "According to AFP, two barges sank.", sources: ["AFP"] },
  { text: "Two barges sank, according to the Associated Press.", sources: ["Associated Press"] },
  { text: "Two barges sank, according to the state news agency Belga.", sources: ["Belga"] },
  { text: "The talks failed, Interfax said, citing TASS.", sources: ["TASS"] },
  { text: "As reported by Ukrinform, the line was cut.", sources: ["Ukrinform"] },
  { text: "The minister resigned, the BBC reported on Friday.", sources: ["BBC"] },
  { text: "The lake froze, Report informs referring to AZERTAC.", sources: ["Report", "AZERTAC"] },
  { text: "The dam holds, Trend reports with reference to APA.", sources: ["Trend", "APA"] },
  { text: "The dam holds, Xinhua news agency reported.", sources: ["Xinhua"] },
  { text: "OSLO (Reuters) - The ferry sank on Tuesday.", sources: ["Reuters"] },
  { text: "BAKU, Azerbaijan (AP) — The ferry sank on Tuesday.", sources: ["AP"] },
  { text: "Baku, April 25, AZERTAC - The fair has opened.", published: "2026-04-25", sources: ["AZERTAC"] },
  { text: "Shares of Reuters rose, and the BBC hired a director.", sources: [] },
  { text: "She worked for CNN before she joined the bank.", sources: [] },
];
