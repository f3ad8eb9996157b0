/** What the words after a name say of the person: `Name, the minister of X,`; `Name ... Org-un sədri təyin olunub`. */

import type { Claim } from "../../types.ts";
import { isUnit, type Neighbours } from "../phrases/owners.ts";
import { type Found, nameOf } from "../reading/found.ts";
import { isPossessedMatch, type Match, matchOf, type Text } from "../reading/reading.ts";
import { Tag } from "../words/morphology.ts";
import { type Attributes, claimOf, noAttributes, type PostRead, readPost } from "./posts.ts";

/** Reads an apposition after a comma, bracket or dash. */
export function attributesAfter(text: Text, to: number, around: Neighbours): Attributes {
  const out = noAttributes(to);
  const { tokens, compiled } = text;
  if (tokens[to]?.kind !== "mark" || !",(–—".includes(tokens[to]!.form.text)) return out;
  let at = to + 1;
  for (let step = 0; step < 8; step++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const post = matchOf(text, at, "post");
    if (post) {
      out.posts.push(claimOf(text, nameOf(text, at, post.to, post.last), at, post.to, "post/after"));
      const owner = ownerAfter(text, post.to, around);
      if (owner) out.affiliations.push(claimOf(text, owner.name, owner.from, owner.to, "affiliation/after"));
      return out;
    }
    const before = around.starting(at)[0];
    if (before && matchOf(text, before.to, "post", "post-modifier")) {
      out.affiliations.push(claimOf(text, before.name, before.from, before.to, "affiliation/after"));
      at = before.to;
      continue;
    }
    if (!compiled.connectors.has(token.form.folded) && !matchOf(text, at, "post-modifier")) break;
    at++;
  }
  return out;
}

function ownerAfter(text: Text, at: number, around: Neighbours): Found | undefined {
  const owner = around.starting(at)[0];
  if (owner) return owner;
  const linked = text.compiled.connectors.has(text.tokens[at]?.form.folded ?? "") || matchOf(text, at, "preposition");
  return linked ? (around.starting(at + 1)[0] ?? around.starting(at + 2)[0]) : undefined;
}

/** Reads an appointment after a name: `Ad Org-un sədr müavini vəzifəsindən azad edilib`. */
export function appointmentAfter(text: Text, to: number, around: Neighbours): Attributes {
  const out = noAttributes(to);
  const task = taskAfter(text, to);
  if (task) {
    out.posts.push(task);
    return out;
  }
  const direct = directPost(text, to, around);
  if (direct) {
    out.posts.push(...direct.posts);
    out.affiliations.push(...direct.affiliations);
    return out;
  }
  const found = around.starting(to)[0];
  let at = to;
  if (found) {
    if (!(found.tags & Tag.genitive)) return out;
    at = found.to;
  } else {
    // "həmin agentliyin sədr müavini": a body meant by its head noun, past a word that points to it.
    at = matchOf(text, at, "link")?.to ?? at;
    // "isə onun baş mühəndisi vəzifəsinə"
    const isTheirs = text.compiled.stems && text.compiled.pronouns.has(text.tokens[at]?.form.folded ?? "");
    if (text.compiled.common.has(text.tokens[at]?.form.folded ?? "")) at++;
    const head = text.matches[at]?.find(
      ({ entry, last, to: end }) => entry.role === "body-head" && last.tags & Tag.genitive && end === at + 1,
    );
    if (!head && !isTheirs) return out;
    at = head?.to ?? at;
  }
  for (let step = 0; step < 3; step++) {
    const unit = around.starting(at)[0];
    if (unit && unit.tags & Tag.genitive && isUnit(text, unit)) at = unit.to;
    else if (matchOf(text, at, "post-modifier")) at = matchOf(text, at, "post-modifier")!.to;
    else break;
  }
  const post = text.matches[at]?.find(
    ({ entry, last }) => entry.role === "post" && (last.tags & ~(Tag.possessive | Tag.copula)) === 0,
  );
  if (!post || !isPossessedMatch(text, post) || !isAppointed(text, post)) return out;
  const read = readPost(text, post, around);
  out.posts.push(...read.posts);
  out.affiliations.push(...read.affiliations);
  return out;
}

/** `Ad Soyadın dirijorluğu ilə`: the noun of what somebody does, for posts whose entry says that it is a task. */
function taskAfter(text: Text, at: number): Claim | undefined {
  const token = text.tokens[at];
  if (!text.compiled.stems || token?.form.shape !== "lower") return undefined;
  for (const { base, tags } of token.form.readings) {
    const isTask = tags & Tag.possessive && base.length > 5 && text.compiled.grammar("offices", base);
    const post = text.compiled.lexicon
      .get(isTask ? base.slice(0, -3) : "")
      ?.entries?.find(({ role }) => role === "post");
    if (post?.type?.includes("task")) return claimOf(text, post.base, at, at + 1, "post/task");
  }
  return undefined;
}

/** `Ad Soyad (isə) kənd təsərrüfatı naziri təyin olunub`: the office alone, right behind the name. */
function directPost(text: Text, to: number, around: Neighbours): PostRead | undefined {
  if (!text.compiled.stems) return undefined;
  const from = matchOf(text, to, "link")?.to ?? to;
  for (let at = from; at < from + 5 && text.tokens[at]?.kind === "word"; at++) {
    const post = text.matches[at]?.find(
      ({ entry, last }) => entry.role === "post" && (last.tags & ~Tag.possessive) === 0,
    );
    if (!post || !isGiven(text, post.to)) continue;
    const read = readPost(text, post, around);
    return read.from === from ? read : undefined;
  }
  return undefined;
}

/** True if a verb or noun of appointment stands right there, and no copula or mere "as". */
const isGiven = (text: Text, at: number): boolean =>
  !!matchOf(text, at, "appointment") && (!!matchOf(text, at + 1, "event") || !!matchOf(text, at, "event"));

/** True if a word of appointment follows, or the post itself is the predicate. */
function isAppointed(text: Text, post: Match): boolean {
  if (post.last.tags & Tag.copula) return true;
  for (let at = post.to; at < post.to + 2; at++) {
    if (matchOf(text, at, "appointment")) return true;
  }
  return text.compiled.stems && isListedAppointment(text, post.to);
}

/** `A X-in direktoru, B Y-in rəisi təyin edilib`: one verb of appointment ends a list of them. */
function isListedAppointment(text: Text, at: number): boolean {
  const { tokens } = text;
  if (tokens[at]?.form.text !== "," && !text.compiled.and.has(tokens[at]?.form.folded ?? "")) return false;
  const end = Math.min(text.sentences[text.sentenceOf[at] ?? -1]?.to ?? at, at + 60);
  for (let to = end - 1; to > at && to > end - 5; to--) if (isGiven(text, to)) return true;
  return false;
}
