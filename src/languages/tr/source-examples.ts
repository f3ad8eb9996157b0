/** Turkish sentences that credit a source, and what must be found in them. */
import type { LanguageExample } from "../../types.ts";

export const sourceExamples: readonly LanguageExample[] = [
  { text: "Anadolu Ajansı'nın haberine göre köprü pazartesi günü açıldı.", sources: ["Anadolu Ajansı"] },
  { text: "Reuters'ın aktardığına göre fuar Ankara'da düzenlendi.", sources: ["Reuters"] },
  { text: "Kültür Bakanlığı İzmir'de bir sergi açtı.", sources: [] },
];
