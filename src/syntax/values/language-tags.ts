/** Language tags by BCP 47: what a tag should have been where it is none. */
import { COUNTRIES, LANGUAGES } from "./language-codes.ts";

/** Codes of three letters before the two that BCP 47 has for the same language (ISO 639-2 both ways, ISO 639-3). */
const SHORTER = new Map(
  (
    "afraf albsq amham araar armhy azeaz azjaz bakba baqeu belbe benbn bosbs bulbg burmy catca cescs chizh cmnzh cymcy " +
    "czecs danda deude dutnl ekket ellel engen epoeo estet euseu fasfa finfi frafr frefr fryfy geoka gerde glega glggl greel " +
    "gujgu hauha hebhe hinhi hrvhr hunhu hyehy iboig iceis indid islis itait javjv jpnja kankn katka kazkk khmkm kirky korko kurku " +
    "laolo lavlv litlt ltzlb macmk malml marmr mayms mkdmk mltmt monmn msams myamy nepne nldnl nnonn nobnb norno ossos panpa perfa " +
    "pesfa polpl porpt pusps ronro rumro rusru sinsi slksk slosk slvsl snasn sndsd somso spaes sqisq srpsr sunsu swasw swesv " +
    "tamta tattt telte tgktg tgltl thath tuktk turtr uigug ukruk urdur uzbuz uznuz vievi welcy xhoxh yidyi yoryo zhozh zulzu"
  )
    .split(" ")
    .filter((pair) => pair.length === 5)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);
/** Countries by the letters of which languages are called by mistake, and other tags of no language. */
const MEANT: Readonly<Record<string, string>> = {
  __proto__: null as never,
  cz: "cs",
  dk: "da",
  jp: "ja",
  cn: "zh",
  ua: "uk",
  se: "sv",
  gr: "el",
  gb: "en",
  us: "en",
  kr: "ko",
  by: "be",
  rs: "sr",
  al: "sq",
  ge: "ka",
};

/** What is wrong with a language tag, as what was expected; undefined for a tag that names a language. */
export function tagFault(tag: string): string | undefined {
  const m = /^([A-Za-z]{2,8})((?:[-_][A-Za-z0-9]{1,8})*)$/.exec(tag);
  const language = m?.[1]?.toLowerCase() ?? "";
  const rest = m?.[2] ?? "";
  if (m === null || rest.includes("_")) return "a BCP 47 tag such as az or en-GB";
  if (language.length === 2 && !LANGUAGES.has(language))
    return MEANT[language] === undefined ? "a BCP 47 tag such as az or en-GB" : `${MEANT[language]}, if that is meant`;
  if (language.length > 3) return "a BCP 47 tag such as az or en-GB";
  const shorter = SHORTER.get(language);
  if (shorter !== undefined) return `the two letters ${shorter}`;
  if (language === "und" || language === "mis") return "the tag of the language, or none";
  return isRegional(rest) ? undefined : "the region of ISO 3166-1, such as GB";
}

/** True if what follows the language is made of scripts, regions, variants and extensions that there may be (RFC 5646 §2.1). */
function isRegional(rest: string): boolean {
  const parts = rest.split("-").slice(1);
  const extension = parts.findIndex((part) => part.length === 1);
  const [first, second] = extension < 0 ? parts : parts.slice(0, extension);
  const region = first !== undefined && /^[A-Za-z]{4}$/.test(first) ? second : first;
  if (region === undefined || /^\d|^[A-Za-z0-9]{5,8}$/.test(region)) return true;
  return region.length === 2 && COUNTRIES.has(region.toUpperCase()) && region.toUpperCase() !== "UK";
}
