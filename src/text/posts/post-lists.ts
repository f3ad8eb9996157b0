/** Lists of people that a label stands before: a line-up, the holders of one post, `Baş hakim: Ad Soyad`. */
import type { Claim } from "../../types.ts";
import type { Neighbours } from "../phrases/owners.ts";
import { type Found, nameOf } from "../reading/found.ts";
import { endingAt, isCapital, matchOf, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";
import { claimOf, type Described, readPost } from "./posts.ts";

/** Lists after a colon: `Azərbaycan: Ad Soyad, Ad Soyad` (a line-up), `əməkdaşları təltif edilib: Ad Soyad ...`. */
export function readLists(text: Text, described: readonly Described[], around: Neighbours): void {
  let first = 0;
  let before: Listed | undefined;
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
      const label = text.compiled.stems ? labelAt(text, from, at, members, around) : undefined;
      // Neftçi: Ad Soyad, Ad Soyad. Baş məşqçi: Ad Soyad
      const team = (list ?? before)?.affiliation;
      if (label) list = label.affiliation || !team ? label : { ...label, affiliation: team };
      else if (!list || (members.length < 3 && next)) {
        if (next) list = undefined;
        continue;
      }
      for (const { attributes } of members) {
        if (!attributes.affiliations.length && list.affiliation) attributes.affiliations.push(list.affiliation);
        if (!attributes.posts.length && list.post) attributes.posts.push(list.post);
      }
    }
    before = list;
  }
}

/** `nazirin müavinləri – Ad Soyad, Ad Soyad`: a dash behind a plural post. */
const isListDash = (text: Text, at: number): boolean =>
  text.compiled.stems &&
  text.tokens[at]!.kind === "mark" &&
  /^[–—-]$/.test(text.tokens[at]!.form.text) &&
  isCapital(text.tokens[at + 1]) &&
  ((endingAt(text, at, ["post"])?.last.tags ?? 0) & Tag.plural) !== 0;

/** `Baş hakimin köməkçiləri: Ad Soyad, Ad Soyad`: a post alone before a colon, and nothing but names behind it. */
function labelAt(
  text: Text,
  from: number,
  colon: number,
  members: readonly Described[],
  around: Neighbours,
): Listed | undefined {
  const first = members[0]?.mention;
  if (first?.from !== colon + 1 || text.tokens[colon]!.form.text !== ":") return undefined;
  const next = text.tokens[first.to];
  if (next && next.kind !== "break" && !/^[,(.]$/.test(next.form.text) && text.tokens[first.to + 1]?.form.text !== ":")
    return undefined;
  const post = endingAt(text, colon, ["post"]);
  if (!post) return undefined;
  const read = readPost(text, post, around);
  const isOpen =
    read.from === from || (isCapital(text.tokens[read.from]) && text.tokens[read.from - 1]!.form.shape !== "lower");
  if (!isOpen || !read.posts[0]) return undefined;
  return { post: read.posts[0], ...(read.affiliations[0] ? { affiliation: read.affiliations[0] } : {}) };
}

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
