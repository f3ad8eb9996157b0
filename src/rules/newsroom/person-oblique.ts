/** The name of a person stands in an oblique case. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import type { NodeView } from "../../types.ts";

/** Endings that no surname has in the nominative: Azerbaijani and Turkish ones, then Russian ones. */
const ENDING =
  /(?:(?<=\p{L}(?:ov|ev))(un|ün|in|ın|u|ü|i|ı|ə|dan|dən|da|də|la|lə)|(?<=\p{L}[oe]va)(nın|nin|ya|yə|nı|dan|da|yla)|(?<=\p{L}zadə)(nin|yə|ni|dən|də|ylə)|(?<=\p{L}['’])(n?[ıiuü]n|y?[aeə]|y?[ıiuü]|[dt][aeə]n?|y?l[aeə])|(?<=\p{L}(?:ов|ев|ин|ын))(ым|у|ой)|(?<=\p{L}(?:ов|ев))(е)|(?<=\p{L}(?:ск|цк))(ого|ому|им|ом|ую))$/u;
/** A man's surname in the dative or genitive looks like a woman's in the nominative. */
const WOMANLY = /\p{L}(?:ov|ev|ов|ев|ин)(a|а)$/u;
const MEN = new Set(
  "zaur zakir kərim kərəm vəli ilham heydər rəşad elnur elçin anar orxan tural vüsal samir rauf murad nicat fuad ramil ramin ruslan rövşən vaqif namiq nazim natiq tofiq yusif əli həsən hüseyn məmməd elman elxan elşad emin eldar fərid fikrət əkbər ceyhun araz azər aqil bəxtiyar hikmət ismayıl kamal mahir mehman müşfiq polad qurban rafiq sabir sərxan şahin taleh toğrul xəyal zahid иван александр сергей дмитрий алексей андрей владимир николай михаил павел антон виктор юрий олег игорь константин максим роман евгений геннадий борис ильхам гейдар эльнур руслан".split(
    " ",
  ),
);

function isMan(text: string, node: NodeView): boolean {
  const { gender } = node.value;
  if (typeof gender === "string") return /(?:^|\/)male$/i.test(gender);
  return MEN.has((text.trim().split(/\s+/)[0] as string).toLowerCase().replace("i̇", "i"));
}

export const rule = onText(
  ["name"],
  {
    id: "newsroom/person-oblique",
    types: ["Person"],
    severity: "warning",
    title: "The name of a person stands in an oblique case",
    why: "It has been cut out of a sentence, and matches the same person nowhere else.",
    mend: "Write the name in the nominative.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Zaur Kərimov" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Aysel Kərimova" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Иван Петров" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Анна Петрова" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ayşe Yılmaz" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Shaun O'Neill" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Zaur Kərimova" },
        says: ['Name "Zaur Kərimova" has the case ending -a, expected the nominative'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Zakir Həsənovun" },
        says: ['Name "Zakir Həsənovun" has the case ending -un, expected the nominative'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ивану Петрову" },
        says: ['Name "Ивану Петрову" has the case ending -у, expected the nominative'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ayşe Yılmaz'ın" },
        says: ['Name "Ayşe Yılmaz\'ın" has the case ending -ın, expected the nominative'],
      },
    ],
  },
  (text, node) => {
    if (!/^\S+(?:\s\S+){1,2}$/.test(text.trim())) return undefined;
    const ending =
      ENDING.exec(text.trim())?.slice(1).find(Boolean) ??
      (isMan(text, node) ? WOMANLY.exec(text.trim())?.[1] : undefined);
    return ending === undefined
      ? undefined
      : `Name ${JSON.stringify(clip(text))} has the case ending -${ending}, expected the nominative`;
  },
);
