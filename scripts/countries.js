/** Writes src/syntax/values/country-names.generated.ts: names of countries in languages that news is written in, and in their own, from the CLDR data of Node. */
import { readFileSync, writeFileSync } from "node:fs";

const LANGUAGES = "en az ru tr de fr es it pt nl pl uk sv ro id".split(" ");
const TARGET = "src/syntax/values/country-names.generated.ts";

const source = readFileSync("src/syntax/values/language-codes.ts", "utf8");
const codes = /COUNTRIES = words\(`([^`]+)`/.exec(source)[1].trim().split(/\s+/);
const names = new Set();
for (const code of codes) {
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  for (const language of new Set([...LANGUAGES, own])) {
    const name = new Intl.DisplayNames([language], { type: "region", fallback: "none" }).of(code);
    if (name !== undefined) names.add(name.replaceAll("’", "'").toLowerCase());
  }
}
writeFileSync(
  TARGET,
  `/** Made by scripts/countries.js from CLDR (Unicode Licence v3): names of countries in small letters, in ${LANGUAGES.join(", ")} and in their own languages. */
export const countryNames: string =
  ${JSON.stringify([...names].sort().join("|"))};
`,
);
