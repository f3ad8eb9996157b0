/** A headline opens with a kicker. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

const KICKER =
  /^\s*[[(]?(live|breaking(?: news)?|video|photos?|exclusive|opinion|watch|analysis|updated?|foto(?:lar)?|son dəqiqə|son dakika|təcili|eksklüziv|canlı|срочно|видео|фото|эксклюзив|мнение|молния)[\])]?\s*[:|–—]/iu;

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-kicker",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "info",
    title: "A headline opens with a kicker",
    why: "LIVE, VIDEO and the like say what kind of item it is, not what happened.",
    mend: "Say it by section or type.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Live music at the fair" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", headline: "VIDEO: Book fair opens" },
        says: ['Headline opens with the kicker "VIDEO", expected it in the section or type'],
      },
    ],
  },
  (text) => {
    const kicker = KICKER.exec(text)?.[1];
    return kicker === undefined
      ? undefined
      : `Headline opens with the kicker ${JSON.stringify(kicker)}, expected it in the section or type`;
  },
);
