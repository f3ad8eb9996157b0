/** Offices said as nouns of their own: `Başkanlığına`, `Genel Müdür Yardımcılığına`, into which somebody is put. */
import { isCapital, matchOf, says, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";

/** Who holds an office, as its noun tells: `Başkan`, and with what it belongs to before it `Başkanı`. */
export interface Office {
  readonly bare: string;
  readonly possessed: string;
}

/** The office that a word is the noun of. */
export function officeOf(text: Text, at: number): Office | undefined {
  const token = text.tokens[at];
  if (!text.compiled.joinsNames || !isCapital(token)) return undefined;
  const { readings, plain } = token!.form;
  const { pack } = text.compiled;
  for (const { base, tags } of readings) {
    const isOffice = tags & Tag.possessive && base.length > 5 && text.compiled.grammar("offices", base);
    const [stem, vowel] = [base.slice(0, -3), base.at(-2)!];
    if (!isOffice || !text.compiled.lexicon.get(stem)?.entries?.some(({ role }) => role === "post")) continue;
    const bare = plain.slice(0, stem.length);
    return {
      bare,
      possessed: `${bare}${pack.letters.vowels.includes(stem.at(-1)!) ? text.compiled.linker : ""}${vowel}`,
    };
  }
  return undefined;
}

/** True if somebody named right behind the noun of an office in the dative is put into it: `Rektörlüğüne Ad Soyad atandı`. */
export function isGivenOffice(text: Text, at: number): boolean {
  const token = text.tokens[at]!;
  const next = text.tokens[at + 1];
  return (
    isCapital(next) &&
    token.form.readings.some(({ tags }) => (tags & Tag.dative) > 0) &&
    !!officeOf(text, at) &&
    !isMission(text, at) &&
    isAppointed(text, at + 1)
  );
}

/** An embassy or the office of a province (Kayseri İl Müdürlüğü) is a house, too. */
const isMission = (text: Text, at: number): boolean =>
  !!matchOf(text, at, "body-head") && (says(text, at, "missions") || !!matchOf(text, at - 1, "generic"));

/** Bölüm Başkanlığı görevini: the noun of an office that is a task, and no body. */
export const isTask = (text: Text, at: number): boolean => says(text, at + 1, "tasks") && !!officeOf(text, at);

/** True if a verb of appointment follows within a dozen words. */
function isAppointed(text: Text, from: number): boolean {
  for (let at = from; at < from + 12; at++) {
    const token = text.tokens[at];
    if (!token || token.kind === "break") return false;
    if (matchOf(text, at, "appointment")) return true;
  }
  return false;
}
