/** Tells names of countries from other words. */
import { closest } from "./closest.ts";
import { countryNames } from "./country-names.generated.ts";

/** Names that are in use beside those of the list: short and old ones, and countries within countries. */
const OTHERS =
  "usa|u.s.a.|u.s.|us|united states of america|america|uae|great britain|britain|england|scotland|wales|northern ireland|holland|burma|czech republic|" +
  "macedonia|north macedonia|swaziland|cape verde|ivory coast|east timor|vatican|vatican city|the gambia|palestine|taiwan|south korea|north korea|korea|" +
  "russian federation|republic of china|drc|congo|türkiye|turkiye|turkey|kosovo|kosova|abkhazia|northern cyprus|trnc|kktc|soviet union|ussr|yugoslavia|" +
  "abş|abd|amerika|amerika birləşmiş ştatları|amerika birleşik devletleri|böyük britaniya|birleşik krallık|büyük britanya|ingiltere|ingiltərə|" +
  "rusiya federasiyası|rusya federasyonu|bəə|bae|сша|америка|великобритания|англия|оаэ|рф|российская федерация|южная корея|северная корея|корея|" +
  "шотландия|чехия|белоруссия|киргизия|молдавия|туркмения|голландия|ссср|österreich|deutschland|brd|schweiz|suisse|svizzera|éire|españa|england & wales";

let known: ReadonlySet<string> | undefined;

/** All names, made when the first is asked for. */
function names(): ReadonlySet<string> {
  known ??= new Set([...countryNames.split("|"), ...OTHERS.split("|")]);
  return known;
}

/** True for the name of a country, alone or within a longer one such as "Republic of Azerbaijan", and for words of scripts that are not judged. */
export function namesCountry(text: string): boolean {
  const all = names();
  const folded = fold(text);
  if (all.has(folded) || !/^[\p{Script=Latin}\p{Script=Cyrillic}\s.,'&()-]+$/u.test(folded)) return true;
  const words = folded.split(/[\s,()]+/).filter((word) => word !== "");
  if (words.length > 12) return false;
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) if (all.has(words.slice(from, to).join(" "))) return true;
  return false;
}

/** The country whose name is nearest to a misspelt one, in small letters. */
export function closestCountry(text: string): string | undefined {
  return text.length < 4
    ? undefined
    : closest(
        fold(text),
        [...names()].filter((name) => name.length > 3),
      );
}

function fold(text: string): string {
  return text
    .trim()
    .replaceAll("İ", "i")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|republic of|respublika) /, "");
}
