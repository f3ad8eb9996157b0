/** What the text says of each mention of a person, by the words beside it and by the list it stands in. */
import type { Claim } from "../../types.ts";
import type { PersonMention } from "../people/person-mention.ts";
import type { Neighbours } from "../phrases/owners.ts";
import { type Found, nameOf } from "../reading/found.ts";
import { endingAt, isCapital, matchOf, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";
import { meantBody } from "./declined-meant.ts";
import { declinedBefore } from "./declined-posts.ts";
import { declinedAfter } from "./declined-posts-after.ts";
import { describeJoined } from "./joined-describe.ts";
import { type Attributes, attributesBefore, claimOf, type Described, noAttributes } from "./posts.ts";
import { appointmentAfter, attributesAfter } from "./posts-after.ts";

/** Reads what stands beside each mention. */
export function describe(text: Text, mentions: readonly PersonMention[], around: Neighbours): Described[] {
  if (text.compiled.tails.size) return describeJoined(text, mentions, around);
  const starts = new Set(mentions.map(({ from }) => from));
  let shared: Attributes | undefined;
  let sharedTo = 0;
  const out = mentions.map((mention): Described => {
    const [before, after] = text.compiled.paradigms
      ? [
          declinedBefore(text, mention, around.ending, around.starting),
          declinedAfter(text, mention, around.starting, (at) => starts.has(at)),
        ]
      : beside(text, mention, around);
    const attributes: Attributes = {
      titles: before.titles,
      posts: [...before.posts, ...after.posts],
      affiliations: [...before.affiliations, ...after.affiliations],
      shared: before.shared,
      from: before.from,
    };
    const meant =
      text.compiled.paradigms && before.posts.length && !attributes.affiliations.length
        ? meantBody(text, before.from, mention.from, around)
        : undefined;
    if (meant) attributes.affiliations.push(meant);
    if (before.shared) shared = attributes;
    else if (shared && isListGap(text, sharedTo, before.from)) share(attributes, shared);
    else shared = undefined;
    sharedTo = mention.to;
    return { mention, attributes, shares: after.shared };
  });
  // А. и Б., артисты оркестра: what follows the last of a list holds for all of it.
  for (let index = out.length - 1; index > 0; index--) {
    if (!out[index]!.shares) continue;
    for (
      let back = index - 1;
      back >= 0 && isListGap(text, out[back]!.mention.to, out[back + 1]!.attributes.from);
      back--
    )
      share(out[back]!.attributes, out[index]!.attributes);
  }
  if (text.compiled.agglutinative) readLists(text, out, around);
  return out;
}

function beside(text: Text, mention: PersonMention, around: Neighbours): [Attributes, Attributes] {
  const { postOrder } = text.compiled.pack.people;
  const before = postOrder === "after" ? noAttributes(mention.from) : attributesBefore(text, mention.from, around);
  if (postOrder !== "before") return [before, attributesAfter(text, mention.to, around)];
  const plain = before.posts.length === 0 && text.compiled.agglutinative;
  if (!plain) return [before, noAttributes(mention.to)];
  return [before, bracketed(text, mention.to) ?? appointmentAfter(text, mention.to, around)];
}

/** `Ad Soyad (başkan)`: a post alone in brackets behind the name. */
function bracketed(text: Text, to: number): Attributes | undefined {
  const post = text.tokens[to]?.form.text === "(" ? matchOf(text, to + 1, "post") : undefined;
  if (!post || text.tokens[post.to]?.form.text !== ")") return undefined;
  const claim = claimOf(text, nameOf(text, post.from, post.to, post.last), post.from, post.to, "post/bracketed");
  return { ...noAttributes(to), posts: [claim] };
}

function share(into: Attributes, from: Attributes): void {
  if (!into.titles.length) into.titles.push(...from.titles);
  if (!into.posts.length) into.posts.push(...from.posts);
  if (!into.affiliations.length) into.affiliations.push(...from.affiliations);
}

/** True if only commas and "and" stand between two names. */
function isListGap(text: Text, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  for (let at = from; at < to; at++) {
    const { kind, form } = text.tokens[at]!;
    if (
      !(kind === "mark" && form.text === ",") &&
      !text.compiled.and.has(form.folded) &&
      !(text.compiled.joinsNames && text.compiled.connectors.has(form.folded))
    )
      return false;
  }
  return true;
}

/** Lists after a colon: `Azərbaycan: Ad Soyad, Ad Soyad` (a line-up), `əməkdaşları təltif edilib: Ad Soyad ...`. */
function readLists(text: Text, described: readonly Described[], around: Neighbours): void {
  let first = 0;
  for (const { from, to } of text.sentences) {
    while (first < described.length && described[first]!.mention.from < from) first++;
    let list: Listed | undefined;
    for (let at = from + 1; at < to - 1; at++) {
      if (text.tokens[at]!.form.text !== ":" && !isListDash(text, at)) continue;
      const next = listAt(text, from, at, around);
      if (next) list = next;
      const end = nextColon(text, at + 1, to);
      const members: Described[] = [];
      for (let index = first; index < described.length && described[index]!.mention.to <= end; index++)
        if (described[index]!.mention.from > at) members.push(described[index]!);
      if (!list || (members.length < 3 && next)) {
        if (next) list = undefined;
        continue;
      }
      for (const { attributes } of members) {
        if (!attributes.affiliations.length && list.affiliation) attributes.affiliations.push(list.affiliation);
        if (!attributes.posts.length && list.post) attributes.posts.push(list.post);
      }
    }
  }
}

/** `nazirin müavinləri – Ad Soyad, Ad Soyad`: a dash behind a plural post. */
const isListDash = (text: Text, at: number): boolean =>
  text.compiled.stems &&
  /^[–—-]$/.test(text.tokens[at]!.form.text) &&
  isCapital(text.tokens[at + 1]) &&
  ((endingAt(text, at, ["post"])?.last.tags ?? 0) & Tag.plural) !== 0;

interface Listed {
  readonly affiliation?: Claim;
  readonly post?: Claim;
}

function nextColon(text: Text, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.tokens[at]!.form.text === ":") return at;
  return to;
}

/** What a list after the colon at `colon` is a list of. */
function listAt(text: Text, from: number, colon: number, around: Neighbours): Listed | undefined {
  const label = around.ending(colon)[0];
  if (label && !(label.tags & ~Tag.possessive)) {
    const team =
      around.bodies.find((body) => body.type === "SportsTeam" && body.name.startsWith(`${label.name} `)) ?? label;
    return { affiliation: claimOf(text, team.name, label.from, label.to, "affiliation/list") };
  }
  for (let at = colon - 1; at >= from; at--) {
    const post = text.matches[at]?.find(({ entry, last }) => entry.role === "post" && last.tags & Tag.plural);
    if (!post || post.to > colon) continue;
    // Hâkimler Ad Soyad hükmü okudu: their names stand before the colon.
    if (text.compiled.joinsNames && text.tokens.slice(post.to, colon).some(isCapital)) return undefined;
    const owner = ownerBefore(text, at, around);
    return {
      post: claimOf(text, nameOf(text, post.from, post.to, post.last), post.from, post.to, "post/list"),
      ...(owner ? { affiliation: claimOf(text, owner.name, owner.from, owner.to, "affiliation/list") } : {}),
    };
  }
  return undefined;
}

/** The body that owns a plural post, past a few words in small letters (`aşağıdakı`, `bir qrup`). */
function ownerBefore(text: Text, at: number, around: Neighbours): Found | undefined {
  for (let to = at; to > at - 4 && to > 0; to--) {
    const found = around.ending(to).find(({ kind, tags }) => kind === "body" || tags & Tag.genitive);
    if (found) return found;
    const token = text.tokens[to - 1]!;
    if (token.kind !== "word" || token.form.shape !== "lower" || matchOf(text, to - 1, "event")) return undefined;
  }
  return undefined;
}
