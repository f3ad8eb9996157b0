/** A language tag names no language. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { COUNTRIES, LANGUAGES } from "../../syntax/values/language-codes.ts";

export const rule = onText(
  ["inLanguage", "knowsLanguage", "availableLanguage"],
  {
    id: "newsroom/language-tag",
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
  (text, _node, _context, _graph, name) => {
    const m = /^([A-Za-z]{2,8})((?:[-_][A-Za-z0-9]{1,8})*)$/.exec(text.trim());
    // a language by its name is text that other properties than inLanguage take
    const isName = name !== "inLanguage" && /^\p{Lu}\p{Ll}{3,}/u.test(text);
    if (m === null || isName) return undefined;
    const language = (m[1] as string).toLowerCase();
    if ((m[2] as string).includes("_") || (language.length === 2 ? !LANGUAGES.has(language) : language.length > 3))
      return `${name} is ${JSON.stringify(clip(text))}, expected a BCP 47 tag such as az or en-GB`;
    return isRegional(m[2] as string)
      ? undefined
      : `${name} is ${JSON.stringify(clip(text))}, expected the region of ISO 3166-1, such as GB`;
  },
);

/** True if what follows the language is made of scripts, regions, variants and extensions that there may be (RFC 5646 §2.1). */
function isRegional(rest: string): boolean {
  const parts = rest.split("-").slice(1);
  const extension = parts.findIndex((part) => part.length === 1);
  const [first, second] = extension < 0 ? parts : parts.slice(0, extension);
  const region = first !== undefined && /^[A-Za-z]{4}$/.test(first) ? second : first;
  if (region === undefined || /^\d|^[A-Za-z0-9]{5,8}$/.test(region)) return true;
  return region.length === 2 && COUNTRIES.has(region.toUpperCase()) && region.toUpperCase() !== "UK";
}
