/** Tells the language of a text, by eld, which is loaded only when first asked; the only file that knows it. */

/** Languages that have a pack, or whose speakers read those that have. */
const LIKELY: readonly string[] = ["az", "en", "ru", "tr"];
/** Below this many letters any of the detector's sixty languages may win by chance: only the likely ones count. */
const SHORT = 120;
/** What the detector reads of a text. */
const WINDOW = 1_000;
const MIN_LETTERS = 12;

interface Detector {
  detect(text: string): { readonly language: string; getScores(): Record<string, number>; isReliable(): boolean };
}

let loading: Promise<Detector> | undefined;

/** BCP 47 tag of the text's language, or undefined where the text does not tell. The same text always gives the same answer. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, WINDOW);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return undefined;
  loading ??= import("eld/extrasmall").then(({ eld }) => eld);
  const result = (await loading).detect(sample);
  const scores = result.getScores();
  const best = LIKELY.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))[0] as string;
  const isLikely = LIKELY.includes(result.language);
  if (isLikely || letters < SHORT || !result.isReliable()) {
    const top = scores[result.language] ?? 0;
    const score = scores[best] ?? 0;
    return score > 0 && score >= top * 0.75 ? byAlphabet(best, sample, letters) : undefined;
  }
  return result.language;
}

/** Azerbaijani written without its marks looks Turkish; but Turkish has no q, x or w. */
function byAlphabet(language: string, sample: string, letters: number): string {
  if (language !== "tr") return language;
  const foreign = sample.match(/[qxəQXƏ]/g)?.length ?? 0;
  return foreign / letters > 0.012 ? "az" : "tr";
}
