/** Bodies that no lexicon knows, shown by the post somebody holds in them: `Wikipedia kurucusu`, `Ukip lideri`. */

import { coverOf, type Found, nameOf } from "../reading/found.ts";
import { isCapital, isFirst, matchAmong, matchOf, type Text } from "../reading/reading.ts";
import type { Role } from "../words/lexicon.ts";
import { Oblique, Tag } from "../words/morphology.ts";

/** All bodies that a possessed post in small letters follows, outside what is found already. */
export function bodiesOfPosts(text: Text, found: readonly Found[]): Found[] {
  if (!text.compiled.joinsNames) return [];
  const covered = coverOf(text, found);
  const out: Found[] = [];
  for (let at = 1; at < text.tokens.length; at++) {
    const token = text.tokens[at]!;
    if (token.kind !== "word" || token.form.shape !== "lower" || !token.spaced || covered[at]) continue;
    const post = text.matches[at]?.find(
      ({ entry, last, from, to }) => entry.role === "post" && last.tags & Tag.possessive && to === from + 1,
    );
    if (!post?.entry.type?.includes("body")) continue;
    let from = at;
    while (from > 0 && at - from < 4 && text.tokens[from]!.spaced && isPart(text, from - 1) && !covered[from - 1])
      from--;
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

/** What is known for something else than a part of a name. */
const ends: ReadonlySet<Role> = new Set(["post", "title", "place", "demonym", "month", "weekday", "body"]);

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
