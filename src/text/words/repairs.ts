/** What a word may have been before a scanner or a keyboard spoilt it: Zak1r, p0lkovnik, nazlri, Ilham. */

/** Other spellings of a word, of the same length, most likely first; none for nearly all words. */
export function repairsOf(word: string, vowels: string, dottedI: boolean): string[] {
  if (word.length < 4 || word.length > 40) return [];
  const out: string[] = [];
  if (/[01]/.test(word) && /^\D*[01]?\D*[01]?\D*$/.test(word) && !/[01]{2}/.test(word)) {
    const round = word.replaceAll("0", "o");
    for (const letter of word.includes("1") ? ["i", "l", "ı"] : [""]) out.push(round.replaceAll("1", letter));
  }
  if (dottedI) {
    if (word.startsWith("I")) out.push(`İ${word.slice(1)}`);
    if (word.includes("ı")) out.push(word.replaceAll("ı", "i"));
  }
  const at = betweenConsonants(word, vowels);
  if (at > 0) out.push(`${word.slice(0, at)}i${word.slice(at + 1)}`);
  return out;
}

/** Place of an l that stands where only a vowel can. */
function betweenConsonants(word: string, vowels: string): number {
  const isConsonant = (letter: string | undefined): boolean =>
    !!letter && letter !== "l" && /\p{Ll}/u.test(letter.toLowerCase()) && !vowels.includes(letter.toLowerCase());
  for (let at = word.indexOf("l", 1); at > 0; at = word.indexOf("l", at + 1))
    if (isConsonant(word[at - 1]) && isConsonant(word[at + 1])) return at;
  return -1;
}
