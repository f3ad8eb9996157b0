/** Media that no lexicon knows, shown by what they are quoted for: `Hill'de yer alan habere göre`, `Washington Examiner'ın haberine göre`. */
import { coverOf, type Found, nameOf } from "../reading/found.ts";
import { isCapital, isFirst, looking, matchOf, says, type Text } from "../reading/reading.ts";
import { Look } from "../words/forms.ts";
import { Tag } from "../words/morphology.ts";
import { reporters } from "./reporters.ts";

/** All media that a phrase of crediting follows, outside what is found already. */
export function creditedMedia(text: Text, found: readonly Found[]): Found[] {
  if (!text.compiled.joinsNames) return reporters(text, found);
  const covered = coverOf(text, found);
  const out: Found[] = [];
  for (const at of looking(text, Look.capital)) {
    const token = text.tokens[at]!;
    if (covered[at] || !(isCredited(text, at) || isSpokenTo(text, at))) continue;
    const reading = token.form.readings.find(
      ({ base, cut, tags }) =>
        cut > 1 &&
        tags & (Tag.locative | Tag.genitive | Tag.dative) &&
        /['’]/.test(token.form.plain) &&
        !/['’]/.test(base),
    );
    if (!reading || text.matches[at]?.some(({ entry }) => entry.role === "place" || entry.role === "post")) continue;
    let from = at;
    while (from > 0 && at - from < 3 && text.tokens[from]!.spaced && isPart(text, from - 1) && !covered[from - 1])
      from--;
    if (matchOf(text, from, "given") && from < at) continue;
    out.push({
      kind: "body",
      from,
      to: at + 1,
      name: nameOf(text, from, at + 1, reading),
      type: "NewsMediaOrganization",
      rule: "organization/credited",
      tags: reading.tags,
    });
  }
  return out;
}

const isPart = (text: Text, at: number): boolean =>
  isCapital(text.tokens[at]) &&
  !/['’]/.test(text.tokens[at]!.form.plain) &&
  !(isFirst(text, at) && text.compiled.common.has(text.tokens[at]!.form.folded)) &&
  !matchOf(text, at, "post", "title");

/** `KentOnline'a konuşan`: whom somebody speaks to; only a name of which nothing else is known. */
const isSpokenTo = (text: Text, at: number): boolean =>
  says(text, at + 1, "speaksTo") &&
  !text.matches[at] &&
  text.tokens[at]!.form.readings.some(({ tags, cut }) => tags === Tag.dative && cut > 1);

/** True if a phrase of crediting ends within five words: `yer alan habere göre`, `haberine göre`. */
function isCredited(text: Text, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    const token = text.tokens[next];
    if (token?.kind !== "word" || token.form.shape !== "lower") return false;
    const source = matchOf(text, next, "source");
    if (source && source.entry.type === "media") return true;
  }
  return false;
}
