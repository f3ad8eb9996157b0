/** Bodies that quotes alone show: teams in news of sport, whoever has a post in them; and the ending that follows a closing quote. */
import type { Found } from "../reading/found.ts";
import { nameOf } from "../reading/found.ts";
import { matchOf, type Text } from "../reading/reading.ts";
import { isSportWord, tellsOfSport } from "../reading/sport.ts";
import { Tag } from "../words/morphology.ts";

/** Bodies found so far, each with the ending after its quotes (“Neftçi”nin), and those that only their quotes and the words beside them show. */
export function withQuoted(text: Text, found: readonly Found[]): Found[] {
  if (!text.compiled.stems) return [...found];
  let sport: boolean | undefined;
  const inSport = (at: number): boolean => {
    if (isSport(text, at)) return true;
    sport ??= tellsOfSport(text, 3);
    return sport;
  };
  const at = new Map(found.map((one, index) => [one.from, index]));
  const out = [...found];
  for (let open = 0; open < text.tokens.length; open++) {
    const close = text.quoteEnd[open]!;
    if (!close || close - open > 5) continue;
    const ending = endingAfter(text, close);
    const known = at.get(open + 1);
    if (known !== undefined && found[known]!.to === close) {
      if (ending) out[known] = { ...found[known]!, from: open, to: close + 2, tags: ending };
      continue;
    }
    const to = ending ? close + 2 : close + 1;
    if (known !== undefined || !isTitle(text, open + 1, close)) continue;
    const post = ending & Tag.genitive ? isPostAhead(text, to) : false;
    if (!post && !(inSport(open) && (isAlone(text, to, ending) || isPaired(text, open, out.at(-1))))) continue;
    out.push({
      kind: "body",
      from: open,
      to,
      name: nameOf(text, open + 1, close),
      type: post ? "Organization" : "SportsTeam",
      rule: post ? "organization/quoted with a post" : "organization/quoted team",
      tags: ending,
    });
  }
  return out;
}

/** Tags of the ending that stands right after a closing quote, 0 if none does. */
function endingAfter(text: Text, close: number): number {
  const token = text.tokens[close + 1];
  if (token?.kind !== "word" || token.spaced || token.form.shape !== "lower" || token.form.text.length > 5) return 0;
  const last = text.tokens[close - 1]!.form.plain;
  const size = token.form.plain.length;
  return (
    text.compiled.formOf(last + token.form.plain).readings.find(({ cut, tail }) => cut === size && !tail)?.tags ?? 0
  );
}

const isTitle = (text: Text, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const { kind, form } = text.tokens[at]!;
    if (kind === "mark" || (kind === "word" && form.shape === "lower") || matchOf(text, at, "event")) return false;
  }
  return text.tokens[from]!.kind === "word";
};

/** True if a post that the quoted name owns follows: “Neftçi”nin baş məşqçisi. */
function isPostAhead(text: Text, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    if (matchOf(text, at, "post")) return true;
    if (text.tokens[at]?.kind !== "word" || text.tokens[at]!.form.shape !== "lower") return false;
  }
  return false;
}

/** True if the sentence tells of a match. */
function isSport(text: Text, at: number): boolean {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  if (!sentence) return false;
  for (let word = sentence.from; word < Math.min(sentence.to, sentence.from + 80); word++)
    if (text.matches[word]?.some(isSportWord)) return true;
  return false;
}

/** True if the quotes stand by themselves, beside no noun that they name: not “Böyük Dəbilqə” turniri. */
function isAlone(text: Text, to: number, ending: number): boolean {
  const next = text.tokens[to];
  if (ending || next?.kind !== "word") return true;
  return (
    !text.matches[to]?.some(
      ({ entry, last }) => /head|event|post|generic/.test(entry.role) && !(last.tags & (Tag.locative | Tag.ablative)),
    ) &&
    !(
      next.form.shape === "lower" &&
      next.form.readings.some(({ base, tags }) => tags & Tag.possessive || text.compiled.works.has(base))
    )
  );
}

/** The second of two that a dash or "and" joins: “Sabah” – “Zirə” görüşü, “Qəbələ” və “Qarabağ” komandaları. */
function isPaired(text: Text, open: number, before: Found | undefined): boolean {
  if (before?.type !== "SportsTeam" || before.to !== open - 1) return false;
  const { form } = text.tokens[open - 1]!;
  return /^[-–—]$/.test(form.text) || text.compiled.and.has(form.folded);
}
