/** Media that no lexicon knows, by the phrase of crediting right behind their names: `Yeni Nümunə xəbər verir ki`, `Xəbərçi-yə istinadən`. */
import { coverOf, type Found, nameOf } from "../reading/found.ts";
import { isCapital, isFirst, matchOf, openedBy, type Text } from "../reading/reading.ts";
import { rolesOf } from "../words/lexicon.ts";
import { isNominative, type Reading, Tag } from "../words/morphology.ts";

/** All names in capitals before a phrase of crediting, outside what is found already. */
export function reporters(text: Text, found: readonly Found[]): Found[] {
  const covered = coverOf(text, found);
  const out: Found[] = [];
  for (const at of openedBy(text, rolesOf("source"))) {
    if (at === 0) continue;
    const source = matchOf(text, at, "source");
    // A person may write (yazır), too: of verbs only phrases of two words are the media's own.
    if (source?.entry.type !== "after" || covered[at - 1] || !isPart(text, at - 1, covered)) continue;
    const subject = source.entry.value === "subject";
    if (subject && source.to === at + 1) continue;
    const reading = readingOf(text, at - 1, subject);
    if (!reading) continue;
    let from = at - 1;
    while (from > 0 && at - from < 3 && text.tokens[from]!.spaced && isPart(text, from - 1, covered)) from--;
    if (from > 0 && text.tokens[from]!.spaced && isCapital(text.tokens[from - 1])) continue;
    // One word that opens a sentence may be any: Qurum məlumat yayıb.
    if (from === at - 1 && isFirst(text, from) && !isBrand(text, from)) continue;
    out.push({
      kind: "body",
      from,
      to: at,
      name: nameOf(text, from, at, reading),
      type: "NewsMediaOrganization",
      rule: "organization/reporter",
      tags: reading.tags,
    });
  }
  return out;
}

/** A word with a capital that is nothing else and no person's. */
function isPart(text: Text, at: number, covered: Uint8Array): boolean {
  const token = text.tokens[at];
  if (!token || !isCapital(token) || covered[at] || text.matches[at] || text.shouting[at]) return false;
  const { form } = token;
  return (
    !form.surnames.length &&
    !text.lower.has(form.folded) &&
    !text.compiled.common.has(form.folded) &&
    !text.compiled.nameWords.has(form.folded)
  );
}

/** The subject in the nominative; the source of a report behind a mark (TASS-a istinadən). */
function readingOf(text: Text, at: number, subject: boolean): Reading | undefined {
  const { form } = text.tokens[at]!;
  if (subject) return form.readings.find((one) => isNominative(one) && !one.cut);
  return form.readings.find(
    ({ tags, cut }) => tags & (Tag.dative | Tag.genitive) && form.plain[form.plain.length - cut] === "-",
  );
}

/** NUHÇIXAN, SəhərAzəri: no word of the language is written so. */
const isBrand = (text: Text, at: number): boolean => /\p{L}\p{Lu}/u.test(text.tokens[at]!.form.plain);
