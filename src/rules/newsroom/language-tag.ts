/** A language tag names no language. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { LANGUAGES } from "../../syntax/values/language-codes.ts";
import { tagFault } from "../../syntax/values/language-tags.ts";

export const rule = onText(
  ["inLanguage", "knowsLanguage", "availableLanguage"],
  {
    id: "newsroom/language-tag",
    isContextFree: true,
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
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          inLanguage: "eng",
        },
        says: ['inLanguage is "eng", expected the two letters en'],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const tag = text.trim();
    if (tag.length === 2 && LANGUAGES.has(tag)) return undefined;
    if (/^[A-Za-z]{2,3}[-_]$/.test(tag))
      return `${name} is ${JSON.stringify(clip(text))}, expected ${tag.slice(0, -1)} or a whole tag such as en-GB`;
    // a language by its name is text that other properties than inLanguage take
    if (!/^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$/.test(tag)) return undefined;
    if (name !== "inLanguage" && /^\p{Lu}\p{Ll}{3,}/u.test(tag)) return undefined;
    const expected = tagFault(tag);
    return expected === undefined ? undefined : `${name} is ${JSON.stringify(clip(text))}, expected ${expected}`;
  },
);
