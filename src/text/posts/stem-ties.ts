/** What a deed, a company or another person ties somebody to where cases tell what belongs together: `"Neftçi"də çıxış edən A`, `A BDU-da çalışır`, `"Qarabağ"ın heyətində A`. */
import type { Claim } from "../../types.ts";
import type { Neighbours } from "../phrases/owners.ts";
import { type Found, isNominative } from "../reading/found.ts";
import { type Match, matchOf, type Text } from "../reading/reading.ts";
import { type Reading, Tag } from "../words/morphology.ts";
import { claimOf, type Described } from "./posts.ts";

/** The case in which a body stands before what ties somebody to it. */
const cases: Readonly<Record<string, number>> = {
  locative: Tag.locative,
  ablative: Tag.ablative,
  dative: Tag.dative,
  accusative: Tag.accusative,
  genitive: Tag.genitive,
};

/** How far a finite verb may stand behind its body, and a name behind what ties it. */
const reach = 8;

/** Gives those who have no affiliation the body that a deed, their company or the person whose office theirs depends on ties them to. */
export function tieByDeeds(text: Text, described: readonly Described[], around: Neighbours): void {
  const known = new Map<string, readonly Claim[]>();
  for (const { mention, attributes } of described)
    if (attributes.affiliations.length && !known.has(mention.name)) known.set(mention.name, attributes.affiliations);
  const bodiesOf = ({ mention, attributes }: Described): readonly Claim[] =>
    attributes.affiliations.length ? attributes.affiliations : (known.get(mention.name) ?? []);
  for (const [index, one] of described.entries()) {
    const before = described[index - 1];
    if (before) succeed(text, one, before);
    if (one.attributes.affiliations.length) continue;
    if (before && isOwnedBy(text, one, before)) one.attributes.affiliations.push(...bodiesOf(before));
    if (one.attributes.affiliations.length) continue;
    const tie =
      participleBefore(text, one, around) ??
      participleAfter(text, one, around) ??
      signedBy(text, one, around) ??
      deedAfter(text, one, described[index + 1], around) ??
      companyBefore(text, one, before, around);
    if (tie) one.attributes.affiliations.push(tie);
  }
}

/** Nazir A-nın müavini B: the office of whoever is named right behind a genitive depends on that person; so do those of a list that shares it. */
function isOwnedBy(text: Text, { attributes }: Described, { mention, attributes: above }: Described): boolean {
  const [post] = attributes.posts;
  if (!post) return false;
  if (above.posts.includes(post)) return true;
  const next = text.tokens[mention.to]!;
  return (mention.tags & Tag.genitive) !== 0 && next.start === post.mention.start;
}

/** Rəis vəzifəsindən A çıxarılıb, yerinə B təyin edilib: B holds what A held. */
function succeed(
  text: Text,
  { attributes, mention }: Described,
  { mention: older, attributes: held }: Described,
): void {
  if (attributes.posts.length || !held.posts.length || attributes.from - older.to > reach) return;
  if (!matchOf(text, attributes.from - 1, "succession")) return;
  const given = matchOf(text, mention.to, "appointment");
  if (!given) return;
  attributes.posts.push(...held.posts);
  attributes.affiliations.push(...held.affiliations);
}

/** `"Çarlton"da çıxış edən Ad Soyad`. */
function participleBefore(text: Text, { attributes }: Described, around: Neighbours): Claim | undefined {
  const at = attributes.from;
  for (let from = at - 1; from > at - 4 && from >= 0; from--) {
    const tie = tieAt(text, from, Tag.participle);
    if (tie?.to !== at) continue;
    const body = bodyBefore(text, tie, from - 2, around);
    if (body) return claim(text, body);
  }
  return undefined;
}

/** `Ad Soyadın rəhbərlik etdiyi "Nümunə" klubu`. */
function participleAfter(text: Text, { mention }: Described, around: Neighbours): Claim | undefined {
  const tie = mention.tags & Tag.genitive ? tieAt(text, mention.to, Tag.participle) : undefined;
  const body = tie && around.starting(tie.to).find(({ kind }) => kind === "body");
  return body && claim(text, body);
}

/** `Ad Soyad hazırda Akademik Dram Teatrında çalışır`: the predicate of whom the sentence is about. */
function deedAfter(
  text: Text,
  { mention }: Described,
  next: Described | undefined,
  around: Neighbours,
): Claim | undefined {
  if (!isNominative({ tags: mention.tags } as Reading)) return undefined;
  const sentence = text.sentences[text.sentenceOf[mention.from] ?? -1];
  const end = Math.min(sentence?.to ?? mention.to, next?.attributes.from ?? text.tokens.length);
  for (let at = mention.to; at < end; at++) {
    const tie = tieAt(text, at, Tag.finite);
    const body = tie && bodyBefore(text, tie, Math.max(mention.to, at - reach), around);
    if (body) return claim(text, body);
  }
  return undefined;
}

/** `"Qəbələ" Ad Soyadla yollarını ayırıb`, `"Everton" Ad Soyadı transfer edib`: the team that is the subject of what was done with a player. */
function signedBy(text: Text, { mention, attributes }: Described, around: Neighbours): Claim | undefined {
  const sentence = text.sentences[text.sentenceOf[mention.from] ?? -1];
  if (!sentence) return undefined;
  for (let at = mention.to; at < Math.min(sentence.to, mention.to + reach); at++) {
    const tie = tieAt(text, at, Tag.finite);
    if (tie?.entry.type !== "subject") continue;
    for (let to = attributes.from; to > Math.max(sentence.from, attributes.from - reach * 2); to--) {
      const team = around
        .ending(to)
        .find(({ type, tags }) => type === "SportsTeam" && isNominative({ tags } as Reading));
      if (team) return claim(text, team);
    }
  }
  return undefined;
}

/** `"Qarabağ"ın heyətində A fərqlənib`, `"Qarabağ"ın qollarını A və B vurub`: whom a noun names that a body owns. */
function companyBefore(
  text: Text,
  { attributes }: Described,
  before: Described | undefined,
  around: Neighbours,
): Claim | undefined {
  const { from } = attributes;
  const sentence = text.sentences[text.sentenceOf[from] ?? -1];
  const shared = before?.attributes.affiliations.find(({ mention }) => mention.rule === "affiliation/company");
  const limit = Math.max(sentence?.from ?? from, from - reach * 2, before?.mention.to ?? 0);
  if (shared && text.sentenceOf[before!.mention.from] === text.sentenceOf[from] && isListed(text, limit, from))
    return shared;
  for (let at = from - 1; at >= limit; at--) {
    const noun = text.matches[at]?.find(({ entry }) => entry.role === "tie" && !entry.verb);
    const body = noun && bodyBefore(text, noun, at - 3, around);
    if (body) return claimOf(text, body.name, body.from, body.to, "affiliation/company");
  }
  return undefined;
}

/** True if nothing but marks, numbers and "and" stands between two names. */
function isListed(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, form } = text.tokens[at]!;
    if (kind === "word" && !text.compiled.and.has(form.folded)) return false;
  }
  return to > from && to - from < reach;
}

const tieAt = (text: Text, at: number, tag: number): Match | undefined =>
  text.matches[at]?.find(({ entry, last }) => entry.role === "tie" && (last.tags & tag) !== 0);

/** The body in the case that a tie asks for, right before it or past a few words down to `limit`. */
function bodyBefore(text: Text, { entry, from }: Match, limit: number, around: Neighbours): Found | undefined {
  const wanted = cases[entry.type ?? ""] ?? 0;
  for (let to = from; to > limit && to > 0; to--) {
    const found = around
      .ending(to)
      .find(
        ({ kind, type, tags }) =>
          (kind === "body" || (entry.value === "country" && type === "Country")) && (tags & wanted) !== 0,
      );
    if (found) return found;
    const token = text.tokens[to - 1]!;
    if (token.kind !== "word" && token.kind !== "number") return undefined;
    if (token.form.shape !== "lower" && token.kind === "word") return undefined;
  }
  return undefined;
}

const claim = (text: Text, { name, from, to }: Found): Claim => claimOf(text, name, from, to, "affiliation/deed");
