/** A language tag names no language. */
import { clip, onText } from "../../syntax/data-rules.ts";

/** ISO 639-1. */
const LANGUAGES = new Set(
  "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(
    " ",
  ),
);

export const rule = onText(
  ["inLanguage"],
  {
    id: "newsroom/language-tag",
    types: ["CreativeWork"],
    severity: "error",
    fault: "value",
    title: "A language tag names no language",
    why: "Readers are matched with texts by language tag.",
    mend: "Write the ISO 639-1 code: az, en, ru, tr; with a region if it matters: en-GB.",
    spec: "https://www.rfc-editor.org/rfc/bcp/bcp47.txt",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "az",
        },
      },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: ["en-GB", "zh-Hant"],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "Azeri",
        },
        says: ['inLanguage is "Azeri", expected a BCP 47 tag such as az or en-GB'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "xx",
        },
        says: ['inLanguage is "xx", expected a BCP 47 tag such as az or en-GB'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "en-UK",
        },
        says: ['inLanguage is "en-UK", expected the region of ISO 3166-1, such as GB'],
      },
    ],
  },
  (text) => {
    const m = /^([A-Za-z]{2,8})((?:-[A-Za-z0-9]{1,8})*)$/.exec(text.trim());
    if (m === null) return undefined;
    const language = (m[1] as string).toLowerCase();
    if (language.length === 2 ? !LANGUAGES.has(language) : language.length > 3)
      return `inLanguage is ${JSON.stringify(clip(text))}, expected a BCP 47 tag such as az or en-GB`;
    const region = /-([A-Za-z]{2})(?:-|$)/.exec(m[2] as string)?.[1]?.toUpperCase();
    return region === "UK" || region === "EN"
      ? `inLanguage is ${JSON.stringify(clip(text))}, expected the region of ISO 3166-1, such as GB`
      : undefined;
  },
);
