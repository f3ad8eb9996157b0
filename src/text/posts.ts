/** What the words beside a name say of the person: rank or title, office, and the body or country it is held in. */
import type { Claim, Mention } from "../types.ts";
import { type Found, isNominative, keepPossessive, nameOf } from "./found.ts";
import { type Reading, Tag } from "./morphology.ts";
import { endingAt } from "./people.ts";
import { isGenitive } from "./phrases.ts";
import { isPossessedMatch, type Match, matchOf, spanOf, type Text } from "./reading.ts";

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

/** Bodies and places by the token after their last. */
export type EndingAt = (to: number) => readonly Found[];
export type StartingAt = (from: number) => readonly Found[];

export const noAttributes = (from: number): Attributes => ({
  titles: [],
  posts: [],
  affiliations: [],
  shared: false,
  from,
});

const claim = (text: Text, value: string, from: number, to: number, rule: string): Claim => {
  const span = spanOf(text, from, to);
  const mention: Mention = { ...span, text: text.text.slice(span.start, span.end), rule };
  return { value, mention };
};

const isMark = (text: Text, at: number, marks: string): boolean => {
  const token = text.tokens[at];
  return token?.kind === "mark" && marks.includes(token.form.text);
};

/** Reads to the left of a name: `Org-un birinci müavini - Org rəisi general-leytenant Ad`. */
export function attributesBefore(text: Text, name: number, ending: EndingAt): Attributes {
  const out = noAttributes(name);
  let at = name;
  for (let step = 0; step < 12; step++) {
    const honorific = endingAt(text, at, ["honorific"]);
    if (honorific) {
      at = honorific.from;
      out.from = at;
      continue;
    }
    const title = endingAt(text, at, ["title"]);
    const post = endingAt(text, at, ["post"]);
    if (title && (!post || title.from <= post.from || !isOffice(text, post, at, ending))) {
      at = readTitle(text, title, out);
      continue;
    }
    if (post && isPlainEnd(post)) {
      at = readPost(text, post, out, ending);
      continue;
    }
    if (at < name && (isMark(text, at - 1, ",-–—/") || text.compiled.and.has(text.tokens[at - 1]?.form.folded ?? ""))) {
      const before = endsBefore(text, at - 1, ending);
      if (before) {
        at--;
        continue;
      }
    }
    break;
  }
  return out;
}

/** Between a post and what follows it only the nominative (maybe possessed or plural) may stand. */
const isPlainEnd = (match: Match): boolean =>
  isNominative(match.last) ||
  (match.last.tags & ~(Tag.plural | Tag.possessive | Tag.male | Tag.female | Tag.neuter)) === 0;

/** True if something that can go on with the apposition ends before a comma or dash. */
function endsBefore(text: Text, at: number, ending: EndingAt): boolean {
  const post = endingAt(text, at, ["post", "title"]);
  // endingAt wants a blank before the next token; before a comma there is none.
  if (post && isPlainEnd(post)) return true;
  for (let from = at - 1; from >= 0 && at - from < 8; from--) {
    if (text.tokens[from]!.kind === "break") return false;
    for (const match of text.matches[from] ?? []) {
      if (match.to === at && (match.entry.role === "post" || match.entry.role === "title") && isPlainEnd(match))
        return ending(at).length === 0 || match.from <= Math.min(...ending(at).map((found) => found.from));
    }
  }
  return false;
}

/** A word that is both a title and a post (professor) is a post where a body stands before it. */
function isOffice(text: Text, post: Match, at: number, ending: EndingAt): boolean {
  return (
    post.to === at &&
    !!(post.last.tags & Tag.possessive) &&
    (ending(post.from).length > 0 || isGenitiveWord(text, post.from - 1))
  );
}

const isGenitiveWord = (text: Text, at: number): boolean =>
  text.tokens[at]?.kind === "word" && isGenitive(text.tokens[at]!);

function readTitle(text: Text, title: Match, out: Attributes): number {
  let { from } = title;
  const modifier = endingAt(text, from, ["title-modifier"]);
  if (modifier && title.last.tags & Tag.possessive) from = modifier.from;
  const last = text.tokens[title.to - 1]!;
  const reading = from < title.from ? keepPossessive(last.form, title.last) : title.last;
  if (title.last.tags & Tag.plural) out.shared = true;
  out.titles.push(claim(text, nameOf(text, from, title.to, reading), from, title.to, "title/before"));
  out.from = from;
  return from;
}

/** Reads a post that ends the phrase, what modifies it, and whose it is. */
function readPost(text: Text, post: Match, out: Attributes, ending: EndingAt): number {
  const { tokens } = text;
  const last = tokens[post.to - 1]!;
  let { from } = post;
  let keeps = false;
  if (post.last.tags & Tag.plural) out.shared = true;
  const possessed = isPossessedMatch(text, post);
  for (;;) {
    const modifier = endingAt(text, from, ["post-modifier"]);
    if (modifier && modifier.to === from) {
      from = modifier.from;
      continue;
    }
    const field = endingAt(text, from, ["field"]);
    if (field && possessed && field.last.cut === 0 && !startsBody(text, field, ending)) {
      from = field.from;
      keeps = true;
      continue;
    }
    // sədr müavini, nazirinin müavini: a post that the next one depends on.
    const other = endingAt(text, from, ["post"]);
    if (
      other &&
      possessed &&
      (other.last.tags & Tag.genitive || other.last.cut === 0 || isNominative(other.last)) &&
      !(other.last.tags & Tag.plural)
    ) {
      if (other.last.tags & Tag.genitive || other.last.cut === 0 || other.last.tags & Tag.possessive) {
        from = other.from;
        keeps = true;
        const inner = endingAt(text, from, ["field"]);
        if (inner && other.last.tags & Tag.possessive && inner.last.cut === 0) from = inner.from;
        continue;
      }
    }
    const noun = tokens[from - 1];
    if (
      possessed &&
      from === post.from &&
      noun?.kind === "word" &&
      noun.form.shape === "lower" &&
      ending(from).length === 0 &&
      isBareNoun(text, from - 1)
    ) {
      from--;
      keeps = true;
      continue;
    }
    break;
  }
  let reading: Reading = keeps ? keepPossessive(last.form, post.last) : post.last;
  let start = from;
  let own = from;
  // Qazaxıstandakı hərbi attaşe: where the post is held stands between it and its owner.
  const seat = ending(own).find((found) => found.tags & Tag.adjectival);
  if (seat) own = seat.from;
  let owner = bestOwner(text, ending(own), own);
  if (owner && isUnit(text, owner)) {
    // Elm şöbəsinin müdiri: the unit stays in the title, the body above it is the affiliation.
    const above = bestOwner(text, ending(owner.from), owner.from);
    if (above) {
      out.posts.push(
        claim(
          text,
          nameOf(text, owner.from, post.to, keepPossessive(last.form, post.last)),
          owner.from,
          post.to,
          "post/before",
        ),
      );
      start = owner.from;
      owner = above;
      reading = post.last;
    }
  }
  if (start === from) out.posts.push(claim(text, nameOf(text, from, post.to, reading), from, post.to, "post/before"));
  if (owner) {
    out.affiliations.push(claim(text, owner.name, owner.from, owner.to, "affiliation/before"));
    start = Math.min(start, owner.from);
  }
  out.from = start;
  return start;
}

/** A lower-case noun in its bare form that may make a compound with a post: layihə rəhbəri. */
function isBareNoun(text: Text, at: number): boolean {
  const { form } = text.tokens[at]!;
  return (
    !text.compiled.common.has(form.folded) &&
    form.folded.length > 2 &&
    !matchOf(text, at, "event", "speech", "hold", "title", "honorific") &&
    !isGenitive(text.tokens[at]!)
  );
}

/** True if the field's words are the end of a body that is a better owner. */
const startsBody = (_text: Text, field: Match, ending: EndingAt): boolean =>
  ending(field.to).some((found) => found.kind === "body" && found.from <= field.from);

/** The body or place that ends before a post and owns it: in the genitive, or bare beside it. */
function bestOwner(text: Text, ending: readonly Found[], at: number): Found | undefined {
  const fitting = ending.filter((found) => found.tags & Tag.genitive || isNominative({ tags: found.tags } as Reading));
  if (!fitting.length || !text.tokens[at]?.spaced) return undefined;
  return fitting.find((found) => found.kind === "body") ?? fitting[0];
}

/** True if a body is a part of another one by its head noun (şöbə, kollegiya). */
function isUnit(text: Text, found: Found): boolean {
  for (let at = found.from; at < found.to; at++) {
    for (const match of text.matches[at] ?? []) {
      if (match.to === found.to && match.entry.role === "body-head") return (match.entry.value ?? "").includes("unit");
    }
  }
  return false;
}

/** Reads to the right of a name: `Name, the minister of X,`. */
export function attributesAfter(text: Text, to: number, starting: StartingAt): Attributes {
  const out = noAttributes(to);
  let at = to;
  if (!isMark(text, at, ",(–—")) return out;
  at++;
  const { tokens, compiled } = text;
  for (let step = 0; step < 8; step++) {
    const token = tokens[at];
    if (!token || token.kind !== "word") break;
    const post = matchOf(text, at, "post");
    if (post) {
      out.posts.push(claim(text, nameOf(text, at, post.to, post.last), at, post.to, "post/after"));
      at = post.to;
      let owner = starting(at)[0];
      if (!owner && (compiled.connectors.has(tokens[at]?.form.folded ?? "") || matchOf(text, at, "preposition")))
        owner = starting(at + 1)[0] ?? starting(at + 2)[0];
      if (owner) out.affiliations.push(claim(text, owner.name, owner.from, owner.to, "affiliation/after"));
      return out;
    }
    const before = starting(at)[0];
    if (before && matchOf(text, before.to, "post", "post-modifier")) {
      out.affiliations.push(claim(text, before.name, before.from, before.to, "affiliation/after"));
      at = before.to;
      continue;
    }
    if (compiled.connectors.has(token.form.folded) || matchOf(text, at, "post-modifier")) {
      at++;
      continue;
    }
    break;
  }
  return out;
}
