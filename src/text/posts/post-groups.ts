/** People whom a text names as some of a group: `35 rəssamın, o cümlədən A, B və C`; `A, B və C kimi rəssamlar`. */
import type { Claim } from "../../types.ts";
import type { Neighbours } from "../phrases/owners.ts";
import { endingAt, joinsList, type Match, matchOf, says, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";
import { type Described, type PostRead, readPost } from "./posts.ts";

/** How many words may stand between `kimi` and the noun of the group: `kimi tanınmış rəssamlar`. */
const reach = 3;

/** Gives those of a list who have no post of their own the post of the group that the list is taken from. */
export function addGroups(text: Text, described: readonly Described[], around: Neighbours): void {
  for (let index = 0; index < described.length; index++) {
    const end = lastOfList(text, described, index);
    const group =
      groupBefore(text, described[index]!.attributes.from, around) ??
      groupAfter(text, described[end]!.mention.to, around);
    if (group) for (const { attributes } of described.slice(index, end + 1)) take(attributes, group);
    index = end;
  }
}

/** Index of the last of those who stand in one list, apart by commas and "and". */
function lastOfList(text: Text, described: readonly Described[], first: number): number {
  let last = first;
  while (last + 1 < described.length) {
    const { to } = described[last]!.mention;
    const { from } = described[last + 1]!.attributes;
    if (from !== to + 1 || !joinsList(text, to)) break;
    last++;
  }
  return last;
}

/** `35 rəssamın, o cümlədən`: the group right before a list. */
function groupBefore(text: Text, at: number, around: Neighbours): PostRead | undefined {
  if (!says(text, at - 1, "including")) return undefined;
  for (let to = at - 2; to > at - 5 && to > 0; to--) {
    const post = endingAt(text, to, ["post"]);
    if (post && isMany(text, post)) return readPost(text, post, around);
  }
  return undefined;
}

/** `kimi rəssamlar`: the group right behind a list. */
function groupAfter(text: Text, at: number, around: Neighbours): PostRead | undefined {
  if (!says(text, at, "suchAs")) return undefined;
  for (let from = at + 1; from <= at + reach; from++) {
    if (text.tokens[from]?.form.shape !== "lower") return undefined;
    const post = matchOf(text, from, "post");
    if (post?.last.tags && post.last.tags & Tag.plural) return readPost(text, post, around);
  }
  return undefined;
}

/** True for a post in the plural, or counted. */
const isMany = ({ tokens }: Text, { from, last }: Match): boolean =>
  (last.tags & Tag.plural) !== 0 || tokens.slice(Math.max(0, from - 3), from).some(({ kind }) => kind === "number");

function take({ posts, affiliations }: { posts: Claim[]; affiliations: Claim[] }, group: PostRead): void {
  if (posts.length) return;
  posts.push(...group.posts);
  if (!affiliations.length) affiliations.push(...group.affiliations);
}
