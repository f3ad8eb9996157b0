/** The known word nearest to a misspelt one. */
import { distance } from "fastest-levenshtein";

/** The word of `words` that `word` most likely means, or undefined where none is near. */
export function closest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const folded = word.toLowerCase().replace(/[-_\s]/g, "");
  const limit = Math.max(1, Math.floor(folded.length / 4));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of words) {
    const bare = candidate.includes("_") ? candidate.replaceAll("_", "") : candidate;
    if (Math.abs(bare.length - folded.length) >= least) continue;
    const away = steps(folded, bare.toLowerCase());
    if (
      away < least ||
      (away === least && best !== undefined && away <= limit && near(word, candidate) > near(word, best))
    ) {
      best = candidate;
      least = away;
    }
    if (away === 0) return candidate;
  }
  return best;
}

/** Edit distance in which two letters that changed places are one step. */
function steps(a: string, b: string): number {
  const away = distance(a, b);
  if (away !== 2 || a.length !== b.length) return away;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2) ? 1 : away;
}

/** Length of the common beginning, which decides between equals. */
function near(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}
