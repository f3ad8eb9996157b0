/** The shape of names from East Asia, which are made of short syllables: Jong, Jinping, Çen. */

/**
 * A test of a word of such syllables. Where a language lists how they end, they are spelt by the customs of romanisation, and a word
 * has one or two; else a word is one syllable in the letters of the language.
 */
export const syllablesOf = (vowels: string, ends: readonly string[]): RegExp =>
  ends.length
    ? new RegExp(`^(?:[b-df-hj-np-tv-z]{0,3}[aeiouyüv]{1,3}(?:${ends.join("|")})?){1,2}(?:['’]s)?$`, "iu")
    : new RegExp(`^[^${vowels}y]{0,2}y?[${vowels}]{1,2}[^${vowels}]{0,2}$`, "u");
