/** Bodies that only the word for their members names: `CHP'li`, `Trabzonsporlu`, `AK Partili`. */
import { coverOf, type Found, nameOf } from "../reading/found.ts";
import { isCapital, looking, type Text } from "../reading/reading.ts";
import { isSportText } from "../reading/sport.ts";
import { Look } from "../words/forms.ts";
import type { Entry, Node } from "../words/lexicon.ts";
import { type Reading, Tag } from "../words/morphology.ts";

/** The rule of such a mention; what stands behind it belongs to the body. */
export const memberRule = "organization/member";

/** All bodies whose members a word names, outside what is found already. */
export function bodiesOfMembers(text: Text, found: readonly Found[]): Found[] {
  const { compiled } = text;
  if (!compiled.joinsNames || !compiled.memberEndings.length) return [];
  const covered = coverOf(text, found);
  const out: Found[] = [];
  for (const at of looking(text, Look.capital)) {
    if (covered[at] || text.shouting[at]) continue;
    const member = memberAt(text, at);
    if (member) out.push(member);
  }
  return out;
}

function memberAt(text: Text, at: number): Found | undefined {
  const { form } = text.tokens[at]!;
  const { folded } = form;
  const ending = text.compiled.memberEndings.find((one) => folded.endsWith(one) && folded.length > one.length + 1);
  if (!ending) return undefined;
  const joined = /['’]/.test(form.plain[form.plain.length - ending.length - 1] ?? "");
  const cut = ending.length + Number(joined);
  const stem = folded.slice(0, folded.length - cut);
  const known = knownBefore(text, at, stem);
  const type =
    known?.entry.type ??
    (isTeamWord(text, stem) ? "SportsTeam" : joined && isAcronym(text, stem, form.plain) ? "Organization" : undefined);
  if (!type) return undefined;
  const from = known?.from ?? at;
  const reading: Reading = { base: stem, cut, tail: "", tags: 0 };
  const name = nameOf(text, from, at + 1, reading);
  return { kind: "body", from, to: at + 1, name, type, rule: memberRule, tags: 0 };
}

/** Nazillispor, Denizgücü: a word that ends as names of teams do. */
const isTeamWord = (text: Text, word: string): boolean =>
  text.compiled.teamEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2);

/** A team that no lexicon knows, by the ending of its name. */
export function teamAt(text: Text, at: number): Found | undefined {
  const { form } = text.tokens[at]!;
  if (!text.compiled.joinsNames || form.shape !== "capital" || text.matches[at]) return undefined;
  const reading = form.readings.find(({ base, tags }) => isTeamWord(text, base) && !(tags & Tag.possessive));
  if (!reading || text.lower.has(reading.base)) return undefined;
  const name = nameOf(text, at, at + 1, reading);
  return {
    kind: "body",
    from: at,
    to: at + 1,
    name,
    type: "SportsTeam",
    rule: "organization/team",
    tags: reading.tags,
  };
}

/** The longest known body that ends in a stem: `Çaykur Rizespor` of Çaykur Rizesporlu. */
function knownBefore(text: Text, at: number, stem: string): { entry: Entry; from: number } | undefined {
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    let node: Node | undefined;
    for (let word = from; word <= at; word++) {
      const key = word === at ? stem : text.tokens[word]!.form.folded;
      if (word < at && !isCapital(text.tokens[word])) node = undefined;
      else node = word === from ? text.compiled.lexicon.get(key) : node?.next?.get(key);
      if (!node) break;
    }
    const entry = node?.entries?.find(({ role }) => role === "body");
    const isTeam = entry?.type === "SportsTeam" && isSportText(text);
    if (entry && (from < at || isTeam || !isOther(node))) return { entry, from };
  }
  return undefined;
}

/** Capitals before the mark that name no place: KESK'li, but not ABD'li. */
const isAcronym = (text: Text, stem: string, plain: string): boolean =>
  /^\p{Lu}{2,7}(?:\/\p{Lu}{1,2})?['’]/u.test(plain) &&
  !text.compiled.notNames.has(stem) &&
  !isOther(text.compiled.lexicon.get(stem));

const isOther = (node: Node | undefined): boolean =>
  !!node?.entries?.some(({ role }) => role === "place" || role === "given" || role === "demonym");
