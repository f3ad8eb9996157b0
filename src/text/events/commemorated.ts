/** Persons whom a sentence names only as those whose memory is kept: `Ad Soyadın və Ad Soyadın məzarlarını ziyarət edib`. */
import type { PersonMention } from "../people/person-mention.ts";
import { isAmong, joinsList, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";

/** How far behind a name the thing that keeps the memory may stand. */
const reach = 5;

/** Those of the mentions, in the order of the text, that own a memorial themselves or stand in a list that does. */
export function commemorated(text: Text, mentions: readonly PersonMention[]): ReadonlySet<PersonMention> {
  const out = new Set<PersonMention>();
  if (!text.compiled.memorials.size) return out;
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index]!;
    if (!(mention.tags & Tag.genitive)) continue;
    const next = mentions[index + 1];
    const isListed =
      next !== undefined && out.has(next) && text.sentenceOf[next.from] === text.sentenceOf[mention.from];
    if ((isListed && joinsList(text, mention.to)) || ownsMemorial(text, mention.to, next?.from)) out.add(mention);
  }
  return out;
}

function ownsMemorial(text: Text, from: number, next: number | undefined): boolean {
  for (let at = from; at < Math.min(from + reach, next ?? text.tokens.length); at++) {
    if (text.tokens[at]?.kind !== "word") return false;
    if (isAmong(text, at, text.compiled.memorials)) return true;
  }
  return false;
}
