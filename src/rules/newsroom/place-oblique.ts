/** The name of a place stands in an oblique case. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

/** Places that news of four languages names most, with the endings that their vowels ask for. */
const BASES = new Map<string, string>();
const inflect = (names: string, endings: string) => {
  for (const name of names.split(" "))
    for (const ending of endings.split(" ")) BASES.set((name + ending).toLowerCase(), name);
};
inflect("Bakı Şəki", "da də dan dən nın nin ya yə");
inflect(
  "Gəncə Naxçıvan Lənkəran Şamaxı Mingəçevir Quba Qəbələ Laçın Zəngilan Füzuli Cəbrayıl Kəlbəcər Ağdam Xankəndi Şuşa Azərbaycan Türkiyə Gürcüstan Rusiya",
  "da də dan dən nın nin",
);
inflect(
  "Sumqayıt Laçın Azərbaycan Naxçıvan Lənkəran Gürcüstan Zəngilan Ağdam Kəlbəcər Cəbrayıl Mingəçevir",
  "ın in a ə",
);
inflect(
  "Ankara İstanbul İzmir Bursa Türkiye",
  "'da 'de 'dan 'den 'nın 'nin 'un 'in 'ya 'ye ’da ’de ’dan ’den ’nın ’nin ’un ’in",
);
for (const [base, forms] of [
  ["Москва", "москве москвы москву москвой"],
  ["Россия", "россии россию россией"],
  ["Азербайджан", "азербайджане азербайджана азербайджану"],
  ["Турция", "турции турцию турцией"],
  ["Анкара", "анкаре анкары анкару"],
  ["Стамбул", "стамбуле стамбула"],
  ["Гянджа", "гяндже гянджи гянджу"],
  ["Санкт-Петербург", "санкт-петербурге санкт-петербурга"],
  ["Грузия", "грузии грузию"],
  ["Шуша", "шуше шуши шушу"],
] as const)
  for (const form of forms.split(" ")) BASES.set(form, base);

export const rule = onText(
  ["name"],
  {
    id: "newsroom/place-oblique",
    types: ["Place"],
    severity: "warning",
    title: "The name of a place stands in an oblique case",
    why: "It has been cut out of a sentence, and matches the same place nowhere else.",
    mend: "Write the name in the nominative.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "City", name: "Bakı" } },
      { good: { "@context": "https://schema.org", "@type": "City", name: "Москва" } },
      { good: { "@context": "https://schema.org", "@type": "City", name: "Kanada" } },
      { good: { "@context": "https://schema.org", "@type": "City", name: "Florida" } },
      {
        bad: { "@context": "https://schema.org", "@type": "City", name: "Bakıda" },
        says: ['Name "Bakıda" stands in an oblique case, expected Bakı'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "City", name: "Москве" },
        says: ['Name "Москве" stands in an oblique case, expected Москва'],
      },
    ],
  },
  (text) => {
    const base = BASES.get(text.trim().toLowerCase().replaceAll("i̇", "i"));
    return base === undefined
      ? undefined
      : `Name ${JSON.stringify(clip(text))} stands in an oblique case, expected ${base}`;
  },
);
