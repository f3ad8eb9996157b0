/** A rank or title stands inside the name of a person. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

const RANK = new RegExp(
  `^((?:${[
    "dr|prof|mrs?|ms|miss|mx|sir|dame|(?:rev|hon|gen|lt|col|maj|capt|sgt|cpl|pvt|adm|gov|sen|rep|pres)(?=\\.)",
    "major(?=\\s\\p{Lu}\\p{Ll}+\\s)|doctor|professor|general(?:-(?:polkovnik|leytenant|mayor))?|colonel|lieutenant(?: colonel)?|captain|sergeant|admiral|minister|president|senator|governor|ambassador|academician|archbishop",
    "polkovnik(?:-leytenant)?|podpolkovnik|mayor(?=\\s\\p{Lu}\\p{Ll}+\\s)|leytenant|baş leytenant|kapitan|çavuş|gizir|mareşal|nazir|prezident|deputat|akademik|professor|doktor|cənab|xanım|səfir|müəllim",
    "orgeneral|korgeneral|tümgeneral|tuğgeneral|albay|yarbay|binbaşı|yüzbaşı|teğmen|bakan|bakanı|başbakan|cumhurbaşkanı|sayın|doç|av(?=\\.)|büyükelçi",
    "генерал(?:-(?:полковник|лейтенант|майор))?|полковник|подполковник|майор|капитан|лейтенант|сержант|адмирал|маршал|министр|президент|депутат|сенатор|губернатор|академик|профессор|доктор|господин|госпожа|посол|д-р|проф|ген(?=\\.)",
  ].join("|")})\\.?)\\s+\\p{Lu}`,
  "iu",
);

export const rule = onText(
  ["name"],
  {
    id: "newsroom/rank-in-name",
    isContextFree: true,
    types: ["Person"],
    severity: "warning",
    title: "A rank or title stands inside the name of a person",
    why: "The same person gets a new name with each promotion, and is found under none.",
    mend: "Put it in honorificPrefix or jobTitle.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Prince" } },
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Major Taylor" } },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "General-polkovnik Zakir Həsənov" },
        says: ['Name "General-polkovnik Zakir Həsənov" holds "General-polkovnik", expected the name alone'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Dr. Ann Lee" },
        says: ['Name "Dr. Ann Lee" holds "Dr.", expected the name alone'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "министр Анна Ли" },
        says: ['Name "министр Анна Ли" holds "министр", expected the name alone'],
      },
    ],
  },
  (text) => {
    const rank = RANK.exec(text)?.[1];
    return rank === undefined
      ? undefined
      : `Name ${JSON.stringify(clip(text))} holds ${JSON.stringify(rank)}, expected the name alone`;
  },
);
