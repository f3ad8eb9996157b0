/** Sentences on who belongs to whom: what ties people to countries, bodies and each other, and what teams and guests did. */
import type { LanguageExample } from "../../types.ts";

export const tieExamples: readonly LanguageExample[] = [
  {
    text: "Azərbaycan komandası üç medal qazanıb. Güləşçimiz Rəşad Misalov finalda uduzub.",
    people: [{ name: "Rəşad Misalov", jobTitle: "güləşçi", affiliation: "Azərbaycan" }],
    organizations: [],
    places: ["Azərbaycan"],
  },
  {
    text: "Cüdoçular Rəşad Misalov qızıl medal, Samir Nümunəov gümüş medal qazanıb.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "cüdoçu" },
      { name: "Samir Nümunəov", jobTitle: "cüdoçu" },
    ],
    organizations: [],
    places: [],
  },
  {
    text: "Fransa təmsilçisi Anri Misalye yarışı ikinci başa vurub.",
    people: [{ name: "Anri Misalye", jobTitle: "təmsilçi", affiliation: "Fransa" }],
    organizations: [],
    places: ["Fransa"],
  },
  {
    text: "Baş hakim: Rəşad Misalov (Türkiyə)",
    people: [{ name: "Rəşad Misalov", jobTitle: "Baş hakim", affiliation: "Türkiyə" }],
    organizations: [],
    places: ["Türkiyə"],
  },
  {
    text: "Tədbirdə Nümunə Şirkətinin direktoru Rəşad Misalov, direktor müavini Samirə Nümunəova iştirak ediblər.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "direktor", affiliation: "Nümunə Şirkəti" },
      { name: "Samirə Nümunəova", jobTitle: "direktor müavini", affiliation: "Nümunə Şirkəti" },
    ],
    organizations: ["Nümunə Şirkəti"],
    places: [],
  },
  {
    text: "Mərasimdə II Elizabet çıxış edib, Kim Çen In isə iştirak etməyib.",
    people: [{ name: "II Elizabet" }, { name: "Kim Çen In" }],
    organizations: [],
    places: [],
  },
  {
    text: "Respublika Partiyasından konqresmen Mett Misal istefa verib.",
    people: [{ name: "Mett Misal", jobTitle: "konqresmen", affiliation: "Respublika Partiyası" }],
    organizations: ["Respublika Partiyası"],
    places: [],
    events: ["other: istefa verib"],
  },
  {
    text: "Səfir Ceyms Nümunə Yerevana gedib.",
    people: [{ name: "Ceyms Nümunə", jobTitle: "Səfir" }],
    organizations: [],
    places: ["Yerevan"],
    events: ["visit: gedib"],
  },
  {
    text: "“Neftçi” “Qarabağ”la üz-üzə gəlib. Qonaqlar 2:1 hesabı ilə qalib gəlib.",
    people: [],
    organizations: ["Neftçi", "Qarabağ"],
    places: [],
    events: ["sports: üz-üzə gəlib"],
  },
  {
    text: "Nazir Rəşad Misalov nazir Anri Misalye ilə görüşdən sonra jurnalistlərə danışıb.",
    people: [
      { name: "Rəşad Misalov", jobTitle: "nazir" },
      { name: "Anri Misalye", jobTitle: "nazir" },
    ],
    organizations: [],
    places: [],
    events: ["meeting: görüşdən"],
  },
  {
    text: "BMT Baş Assambleyasında çıxış edən Rəşad Misalov sülhə çağırıb.",
    people: [{ name: "Rəşad Misalov" }],
    organizations: ["BMT Baş Assambleyası"],
    places: [],
    events: ["briefing: çıxış edən"],
  },
  {
    text: "Müdafiə Nazirliyindən daxil olan xəbərə görə, Rəşad Misalov Bakıdadır.",
    people: [{ name: "Rəşad Misalov" }],
    organizations: ["Müdafiə Nazirliyi"],
    places: ["Bakı"],
    events: [],
  },
];
