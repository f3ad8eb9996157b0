/** The phrase about a person that ends where the name begins: `the club's head coach, Name`. */
import { isGenitiveHere } from "../phrases/runs.ts";
import { isCapital, matchOf, type Text } from "../reading/reading.ts";
import type { PhraseGround } from "./joined-holders.ts";
import { type PostPhrase, postPhraseAt } from "./joined-phrases.ts";

/** The longest phrase about a person that ends where the name, or a comma before it, stands. */
export function phraseBefore(ground: PhraseGround, name: number): PostPhrase | undefined {
  const { text } = ground;
  const { tokens } = text;
  const comma = tokens[name - 1]?.form.text === ",";
  const end = comma ? name - 1 : name;
  const dotted = tokens[end - 1]?.form.text === "." && !tokens[end - 1]!.spaced;
  if (!dotted && !tokens[name]?.spaced) return undefined;
  const first = firstToken(ground.text, end);
  let best: PostPhrase | undefined;
  if (!hasPost(ground.text, first, end)) return undefined;
  for (let from = end - 1; from >= first; from--) {
    const token = tokens[from]!;
    if (token.kind === "mark" && !/^[.'’&]$/.test(token.form.text)) break;
    if (token.kind === "mark" || ground.isInName(from)) continue;
    const name = ground.nameEnd(from);
    if (name && !isGenitiveHere(text, name - 1)) break;
    const open = from === first || isOpening(ground.text, from);
    const phrase = postPhraseAt(ground, from, end, open);
    if (phrase?.to !== end) continue;
    if (!best || phrase.posts.length >= best.posts.length) best = phrase;
  }
  if (!best) return undefined;
  if (!comma) return best;
  // For Kevin Allton, an instructor, Warhol was a legend: what stands between commas is said of the name before.
  const isOther =
    tokens[best.from - 1]?.form.text === "," && (ground.isInName(best.from - 2) || ground.nameEnd(best.from - 2) > 0);
  return (best.definite || isCapital(tokens[best.from])) && !isOther ? best : undefined;
}

const hasPost = (text: Text, from: number, to: number): boolean => {
  for (let at = to - 1; at >= from; at--) if (matchOf(text, at, "post")) return true;
  return false;
};

const firstToken = (text: Text, end: number): number => {
  const sentence = text.sentences[text.sentenceOf[end - 1] ?? -1];
  return Math.max(end - 14, sentence?.from ?? 0);
};

/** True if no noun can reach over what stands before a token. */
const isOpening = (text: Text, at: number): boolean => {
  const before = text.tokens[at - 1];
  return !before || before.kind === "break" || /^["“«„([:;–—-]$/.test(before.form.text);
};
