/** What the words before a name say of the person: rank or title, office, and the body or country it is held in. */
import type { Claim, Mention } from "../types.ts";
import { type Found, isNominative, keepPossessive, nameOf } from "./found.ts";
import { type Reading, Tag } from "./morphology.ts";
import { isGenitive, openingBracket } from "./phrases.ts";
import { endingAt, isPossessedMatch, type Match, matchOf, spanOf, type Text } from "./reading.ts";

/** What was read beside one mention of a person. */
export interface Attributes {
  readonly titles: Claim[];
  readonly posts: Claim[];
  readonly affiliations: Claim[];
  /** True if a plural post or title holds for the names that follow too. */
  shared: boolean;
  /** First token that belongs to the apposition. */
  from: number;
}

/** Bodies and places around a token. */
export interface Neighbours {
  /** Those that end before a token. */
  ending(to: number): readonly Found[];
  /** Those that begin at a token. */
  starting(from: number): readonly Found[];
  /** All bodies in the order of the text. */
  readonly bodies: readonly Found[];
}

/** What a post phrase says. */
export interface PostRead {
  readonly posts: Claim[];
  readonly affiliations: Claim[];
  /** First token of it, its owner's included. */
  readonly from: number;
}

export const noAttributes = (from: number): Attributes => ({
  titles: [],
  posts: [],
  affiliations: [],
  shared: false,
  from,
});

/** A value with the tokens that say it. */
export function claimOf(text: Text, value: string, from: number, to: number, rule: string): Claim {
  const span = spanOf(text, from, to);
  const mention: Mention = { ...span, text: text.text.slice(span.start, span.end), rule };
  return { value, mention };
}

const isMark = (text: Text, at: number, marks: string): boolean => {
  const token = text.tokens[at];
  return token?.kind === "mark" && marks.includes(token.form.text);
};

/** Reads to the left of a name: `Org-un birinci müavini - Org rəisi general-leytenant Ad`. */
export function attributesBefore(text: Text, name: number, around: Neighbours): Attributes {
  const out = noAttributes(name);
  let at = name;
  for (let step = 0; step < 12; step++) {
    const honorific = endingAt(text, at, ["honorific"]);
    if (honorific) {
      at = honorific.from;
      out.from = at;
      continue;
    }
    const link = linkBefore(text, at);
    if (link < at && endsBefore(text, link, around)) {
      at = link;
      continue;
    }
    const title = endingAt(text, at, ["title"]);
    const post = endingAt(text, at, ["post"]);
    if (
      title &&
      isPlainEnd(title) &&
      (!post || title.from <= post.from) &&
      !(post && title.from === post.from && isOffice(text, post, around))
    ) {
      at = readTitle(text, title, out);
      continue;
    }
    if (post && (isPlainEnd(post) || isOneOf(post))) {
      if (post.last.tags & Tag.plural) out.shared = true;
      const read = readPost(text, post, around);
      out.posts.push(...read.posts);
      out.affiliations.push(...read.affiliations);
      at = read.from;
      out.from = at;
      continue;
    }
    if (
      (at < name || isMark(text, at - 1, ",")) &&
      (isMark(text, at - 1, ",-–—/") || text.compiled.and.has(text.tokens[at - 1]?.form.folded ?? ""))
    ) {
      if (at === name && !text.matches[name - 2]) break;
      if (endsBefore(text, at - 1, around)) {
        at--;
        continue;
      }
    }
    break;
  }
  if (!out.posts.length && out.titles.length) {
    const body = around.ending(at).find(({ kind, tags }) => kind === "body" && tags & Tag.genitive);
    if (body) out.affiliations.push(claimOf(text, body.name, body.from, body.to, "affiliation/before"));
  }
  return out;
}

/** Start of words that link a post to the name: `vəzifəsini icra edən`, `təyin olunan`, `isə`. */
function linkBefore(text: Text, at: number): number {
  const link = endingAt(text, at, ["link"]);
  return link ? link.from : at;
}

/** `tədqiqatçılarından Ad Soyad`: one of those who hold a post. */
const isOneOf = ({ last }: Match): boolean => (last.tags & Tag.plural) !== 0 && (last.tags & Tag.ablative) !== 0;

/** Between a post and what follows it only the nominative (maybe possessed or plural) may stand. */
const isPlainEnd = (match: Match): boolean => isNominative(match.last);

/** True if a post or title that can go on with the apposition ends before a token. */
function endsBefore(text: Text, at: number, around: Neighbours): boolean {
  for (let from = at - 1; from >= 0 && at - from < 8; from--) {
    if (text.tokens[from]!.kind === "break") return false;
    for (const match of text.matches[from] ?? []) {
      if (match.to !== at || (match.entry.role !== "post" && match.entry.role !== "title") || !isPlainEnd(match))
        continue;
      return around.ending(at).every((found) => match.from <= found.from);
    }
  }
  return false;
}

/** A word that is both a title and a post (professor) is a post where something owns it. */
const isOffice = (text: Text, post: Match, around: Neighbours): boolean =>
  !!(post.last.tags & Tag.possessive) && (around.ending(post.from).length > 0 || isGenitiveWord(text, post.from - 1));

const isGenitiveWord = (text: Text, at: number): boolean =>
  text.tokens[at]?.kind === "word" && isGenitive(text.tokens[at]!);

function readTitle(text: Text, title: Match, out: Attributes): number {
  let { from } = title;
  const modifier = endingAt(text, from, ["title-modifier"]);
  const plural = (title.last.tags & Tag.plural) !== 0;
  if (modifier && !plural && (title.last.tags & Tag.possessive || isPossessedMatch(text, title))) from = modifier.from;
  const last = text.tokens[title.to - 1]!;
  const reading = from < title.from ? keepPossessive(last.form, title.last) : title.last;
  if (plural) out.shared = true;
  out.titles.push(claimOf(text, nameOf(text, from, title.to, reading), from, title.to, "title/before"));
  if (plural && modifier) from = modifier.from;
  out.from = from;
  return from;
}

/** Reads a post that ends a phrase: what modifies it, which post it depends on, and whose it is. */
export function readPost(text: Text, post: Match, around: Neighbours): PostRead {
  const { tokens } = text;
  const last = tokens[post.to - 1]!;
  const phrase = extent(text, post, around);
  const reading: Reading = phrase.keeps ? keepPossessive(last.form, post.last) : post.last;
  let { from } = phrase;
  let own = from;
  // Qazaxıstandakı hərbi attaşe: where the post is held stands between it and its owner.
  const seat = around.ending(own).find((found) => found.tags & Tag.adjectival);
  if (seat) own = seat.from;
  else if (isSeatWord(text, own - 1)) own--;
  let owner = bestOwner(text, own, around);
  let value = wordsOfPost(text, from, post, reading, phrase.keeps);
  const affiliations: Claim[] = [];
  const unit = owner && isUnit(text, owner);
  let rule = "affiliation/before";
  if (owner && unit) {
    // Elm şöbəsinin müdiri: the unit stays in the title, the body above it is the affiliation.
    const above =
      bestOwner(text, owner.from, around) ?? meantBody(text, owner.from, around) ?? aboveOf(text, owner, around);
    if (above && isUnit(text, owner, "branch")) {
      own = owner.from;
      owner = above;
    } else if (above) {
      value = nameOf(text, owner.from, post.to, keepPossessive(last.form, post.last));
      from = owner.from;
      owner = above;
      own = Math.min(above.to, from);
    } else rule = "affiliation/unit";
  } else if (phrase.inner !== undefined) value = withInner(text, phrase.inner, from, post, reading, !!owner);
  const start = owner && owner.to <= from ? owner.from : from;
  if (owner && !(isOneOf(post) && owner.kind === "place"))
    affiliations.push(claimOf(text, owner.name, owner.from, owner.to, rule));
  else if (!owner) {
    const meant =
      meantBody(text, phrase.from, around) ??
      ministryOf(text, phrase.field, around) ??
      ownerBeyond(text, phrase.from, around);
    if (meant) affiliations.push(claimOf(text, meant.name, meant.from, meant.to, "affiliation/meant"));
  }
  return { posts: [claimOf(text, value, from, post.to, "post/before")], affiliations, from: start };
}

/** ölkəmizdəki (səfiri): a common word that says where a post is held. */
const isSeatWord = (text: Text, at: number): boolean => {
  const token = text.tokens[at];
  return (
    token?.kind === "word" &&
    token.form.shape === "lower" &&
    token.form.readings.some(({ tags, cut }) => tags & Tag.adjectival && cut > 3)
  );
};

/** The post's words; one of many (sahə müvəkkilləri) is said in the singular. */
function wordsOfPost(text: Text, from: number, post: Match, reading: Reading, keeps: boolean): string {
  const { tags, cut, tail } = post.last;
  if (!keeps || !(tags & Tag.plural) || !(tags & Tag.possessive)) return nameOf(text, from, post.to, reading);
  const word = text.tokens[post.to - 1]!.form.plain;
  const stem = word.slice(0, word.length - cut) + tail;
  const ending = text.compiled.pack.letters.vowels.includes(stem.at(-1) ?? "") ? `s${word.at(-1)}` : word.at(-1);
  const before = nameOf(text, from, post.to - 1);
  return `${before ? `${before} ` : ""}${stem}${ending}`;
}

interface Extent {
  readonly from: number;
  /** True if the post's possessive ending belongs to the phrase (müdafiə naziri). */
  readonly keeps: boolean;
  /** Post that the last one depends on, if no field joins it. */
  readonly inner?: Match;
  readonly field?: Match;
}

/** How far a post reaches to the left: modifiers, fields, a post it depends on, a bare noun. */
function extent(text: Text, post: Match, around: Neighbours): Extent {
  let { from } = post;
  let keeps = false;
  let inner: Match | undefined;
  let joined: Match | undefined;
  const possessed = isPossessedMatch(text, post);
  for (let step = 0; step < 6; step++) {
    const modifier = endingAt(text, from, ["post-modifier"]);
    if (modifier) {
      from = modifier.from;
      continue;
    }
    if (!possessed) break;
    const field = endingAt(text, from, ["field"]);
    if (
      field &&
      field.last.cut === 0 &&
      !around.ending(field.to).some(({ kind, from: start }) => kind === "body" && start <= field.from)
    ) {
      from = field.from;
      keeps = true;
      joined = field;
      continue;
    }
    const other = endingAt(text, from, ["post"]);
    if (other && !(other.last.tags & Tag.plural) && (other.last.tags & Tag.genitive || other.last.cut === 0)) {
      from = other.from;
      keeps = true;
      inner = other;
      const before = endingAt(text, from, ["field"]);
      if (before && other.last.tags & Tag.possessive && before.last.cut === 0) {
        from = before.from;
        joined = before;
        inner = undefined;
      }
      continue;
    }
    if (from === post.from && isBareNoun(text, from - 1, around)) {
      from--;
      keeps = true;
      continue;
    }
    break;
  }
  return { from, keeps, ...(inner && !joined ? { inner } : {}), ...(joined ? { field: joined } : {}) };
}

/** Prezidentinin köməkçisi is prezidentin köməkçisi once the country is cut off. */
function withInner(text: Text, inner: Match, from: number, post: Match, reading: Reading, owned: boolean): string {
  const { tags, cut, tail } = inner.last;
  const whole = nameOf(text, from, post.to, reading);
  if (!owned || !(tags & Tag.possessive) || !(tags & Tag.genitive)) return whole;
  const word = text.tokens[inner.to - 1]!.form.plain;
  const stem = word.slice(0, word.length - cut) + tail;
  const ending = word.slice(word.length - cut + tail.length);
  // -inin loses its second, -sinin its first syllable.
  const genitive = /^[sşyz]/u.test(ending) && ending.length > 4 ? ending.slice(2) : ending.slice(0, 2);
  const short = stem + genitive;
  const before = nameOf(text, from, inner.to - 1);
  const after = nameOf(text, inner.to, post.to, reading);
  return [before, short, after].filter(Boolean).join(" ");
}

/** A lower-case noun in its bare form that may make a compound with a post: layihə rəhbəri. */
function isBareNoun(text: Text, at: number, around: Neighbours): boolean {
  const token = text.tokens[at];
  if (token?.kind !== "word" || token.form.shape !== "lower" || around.ending(at + 1).length) return false;
  const { form } = token;
  if (text.compiled.common.has(form.folded) || form.folded.length < 3 || text.compiled.ages.has(form.folded))
    return false;
  if (matchOf(text, at, "event", "speech", "hold", "title", "honorific", "demonym", "generic") || isGenitive(token))
    return false;
  return !form.readings.some(
    ({ tags, cut }) => tags & (Tag.adjectival | Tag.participle | Tag.finite | Tag.ablative) && cut > 1,
  );
}

/** The body or place that owns a post: in the genitive, or bare beside it; brackets with its acronym may stand between. */
function bestOwner(text: Text, at: number, around: Neighbours): Found | undefined {
  if (at < text.tokens.length && !text.tokens[at]!.spaced) return undefined;
  // Serbiyadan isə dövlət katibi: where a delegate comes from.
  if (matchOf(text, at - 1, "link")) {
    const from = around.ending(at - 1).find(({ kind, tags }) => kind === "place" && tags & Tag.ablative);
    if (from) return from;
  }
  const open = text.tokens[at - 1]?.form.text === ")" ? openingBracket(text, at - 1) : -1;
  const fitting = around
    .ending(open >= 0 ? open : at)
    .filter((found) => found.tags & Tag.genitive || isNominative({ tags: found.tags } as Reading));
  return fitting.find((found) => found.kind === "body") ?? fitting[0];
}

/** The hundred bodies before a token. */
function lastBodies({ bodies }: Neighbours, before: number): readonly Found[] {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bodies[middle]!.from < before) low = middle + 1;
    else high = middle;
  }
  return bodies.slice(Math.max(0, low - 100), low);
}

/** The body above a unit that was named with another unit in the same sentence. */
function aboveOf(text: Text, unit: Found, around: Neighbours): Found | undefined {
  const sentence = text.sentences[text.sentenceOf[unit.from] ?? -1];
  if (!sentence) return undefined;
  for (const other of lastBodies(around, unit.from)) {
    if (other.from < sentence.from || !isUnit(text, other)) continue;
    const above = around.ending(other.from).find(({ kind, tags }) => kind === "body" && tags & Tag.genitive);
    if (above) return above;
  }
  return undefined;
}

/** `liseyin pilot sinfinin şagirdi`: the body beyond a common noun in the genitive. */
function ownerBeyond(text: Text, at: number, around: Neighbours): Found | undefined {
  if (!isGenitiveWord(text, at - 1) || text.tokens[at - 1]!.form.shape !== "lower") return undefined;
  for (let to = at - 1; to > at - 6 && to > 0; to--) {
    const found = around.ending(to).find(({ tags }) => tags & Tag.genitive);
    if (found) return found;
    const token = text.tokens[to - 1]!;
    if (token.kind !== "word" || token.form.shape !== "lower" || matchOf(text, to - 1, "event", "speech"))
      return undefined;
  }
  return undefined;
}

/** True if a body is a part of another one by its head noun (şöbə, kollegiya). */
export function isUnit(text: Text, found: Found, flag = "unit"): boolean {
  for (let at = found.from; at < found.to; at++) {
    for (const { entry, to } of text.matches[at] ?? [])
      if (to === found.to && entry.role === "body-head") return (entry.value ?? "").includes(flag);
  }
  return false;
}

/** "Bankın prezidenti": the last body before it whose name has that head noun. */
function meantBody(text: Text, at: number, around: Neighbours): Found | undefined {
  const head = endingAt(text, at, ["body-head"]);
  if (!head || !(head.last.tags & Tag.genitive) || head.to !== head.from + 1) return undefined;
  return lastBodies(around, head.from).findLast((body) =>
    text.tokens[body.to - 1]!.form.readings.some(({ base }) => base === head.last.base),
  );
}

/** "Təhsil naziri" belongs to the ministry of that field if the text names it. */
function ministryOf(text: Text, field: Match | undefined, around: Neighbours): Found | undefined {
  if (!field?.entry.type) return undefined;
  const wanted = text.compiled.fold(field.entry.type);
  return around.bodies.slice(0, 200).find((body) => text.compiled.fold(body.name).startsWith(wanted));
}

/** Bodies and places by the token after their last. */
export type EndingAt = Neighbours["ending"];
/** Bodies and places by their first token. */
export type StartingAt = Neighbours["starting"];
