/** Azerbaijani sentences that credit a source, and what must be found in them. */
import type { LanguageExample } from "../../types.ts";

export const sourceExamples: readonly LanguageExample[] = [
  { text: "Yeni körpü mayın 4-də açılıb. Bu barədə AZƏRTAC xəbər verir.", sources: ["AZƏRTAC"] },
  {
    text: "“Azərbaycan Dəmir Yolları” QSC-dən AZƏRTAC-a verilən məlumata görə, qatar vaxtında çatıb.",
    organizations: ["Azərbaycan Dəmir Yolları", "AZƏRTAC"],
    sources: ["AZƏRTAC"],
  },
  { text: "Report xəbər verir ki, Gəncədə sərgi açılıb.", sources: ["Report"] },
  { text: "BBC-yə istinadən bildirilir ki, Londonda sərgi açılıb.", sources: ["BBC"] },
  { text: "BAKI, 25 aprel, AZƏRTAC\n\nMuzeydə yeni sərgi açılıb.", sources: ["AZƏRTAC"], dateline: "Bakı" },
  { text: "Müdafiə Nazirliyi yeni kurs açıb.", organizations: ["Müdafiə Nazirliyi"], sources: [] },
];
