/** Bodies that no lexicon knows, shown by the post somebody holds in them: `Wikipedia kurucusu`, `Ukip lideri`. */

import { coverOf, type Found, nameOf } from "../reading/found.ts";
import {
  isCapital,
  isFirst,
  isPossessedMatch,
  type Match,
  matchAmong,
  matchOf,
  openedBy,
  type Text,
} from "../reading/reading.ts";
import { type Role, rolesOf } from "../words/lexicon.ts";
import { Oblique, Tag } from "../words/morphology.ts";

/** All bodies that a possessed post follows (Ukip lideri, Turkishtime Yayın Yönetmeni), outside what is found already. */
export function bodiesOfPosts(text: Text, found: readonly Found[]): Found[] {
  if (!text.compiled.joinsNames) return [];
  const covered = coverOf(text, found);
  const out: Found[] = [];
  for (const at of openedBy(text, rolesOf("post"))) {
    const token = text.tokens[at]!;
    if (at === 0 || token.kind !== "word" || !token.spaced || covered[at]) continue;
    const post = text.matches[at]?.find((match) => match.entry.role === "post" && isPossessed(text, match));
    if (!post?.entry.type?.includes("body")) continue;
    const small = token.form.shape === "lower";
    // Ukip lideri, but Brexit Sekreteri: in capitals one word is too little of an office.
    if (small === post.to > at + 1 && token.form.shape !== "upper") continue;
    const from = small ? startOf(text, at, covered) : startOfCapitals(text, at, covered);
    if (from === at || matchOf(text, from, "given")) continue;
    out.push({
      kind: "body",
      from,
      to: at,
      name: nameOf(text, from, at),
      type: "Organization",
      rule: "organization/of post",
      tags: 0,
    });
  }
  return out;
}

const isPossessed = (text: Text, post: Match): boolean =>
  (post.last.tags & Tag.possessive) !== 0 || (post.to > post.from + 1 && isPossessedMatch(text, post));

/** Where the capitals before a token begin that may be a body's name. */
function startOf(text: Text, at: number, covered: Uint8Array): number {
  let from = at;
  while (from > 0 && at - from < 4 && text.tokens[from]!.spaced && isPart(text, from - 1) && !covered[from - 1]) from--;
  return from;
}

/** The same before a post in capitals, which itself shows nothing: of several words, or one that opens no sentence and is no field. */
function startOfCapitals(text: Text, at: number, covered: Uint8Array): number {
  if (text.shouting[at] || text.titled[at]) return at;
  const from = startOf(text, at, covered);
  if (from === at || (from === at - 1 && isFirst(text, from))) return at;
  const before = from - 1;
  // İstanbul Modern: a place may open the name, but what else stands there leaves the name torn.
  if (
    text.tokens[from]!.spaced &&
    isCapital(text.tokens[before]) &&
    !(isFirst(text, before) && isOtherWord(text, before))
  )
    return isBarePlace(text, before) && !covered[before] && !isCapital(text.tokens[before - 1]) ? before : at;
  return matchAmong(text, from, fields) || text.lower.has(text.tokens[from]!.form.folded) ? at : from;
}

/** Words that tell of what an office is, not whose. */
const fields: ReadonlySet<Role> = new Set(["field", "post-modifier", "event", "generic", "body-head", "place-head"]);

const isBarePlace = (text: Text, at: number): boolean =>
  matchOf(text, at, "place")?.last.cut === 0 && !/['’]/.test(text.tokens[at]!.form.plain);

/** What is known for something else than a part of a name. */
const ends: ReadonlySet<Role> = new Set(["post", "title", "place", "demonym", "month", "weekday", "body", "honorific"]);

const isPart = (text: Text, at: number): boolean => {
  const token = text.tokens[at]!;
  return (
    isCapital(token) &&
    !/['’]/.test(token.form.plain) &&
    !(isFirst(text, at) && isOtherWord(text, at)) &&
    !matchAmong(text, at, ends)
  );
};

/** The first word of a sentence that is common, or in a case without its mark: Etkinliğe. */
const isOtherWord = (text: Text, at: number): boolean => {
  const { form } = text.tokens[at]!;
  return (
    text.compiled.common.has(form.folded) || form.readings.some(({ tags, base }) => tags & Oblique && base.length > 4)
  );
};
