/** What the words after a name say of the person: `Name, the minister of X,`; `Name ... Org-un sədri təyin olunub`. */

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
    if (text.compiled.common.has(text.tokens[at]?.form.folded ?? "")) at++;
    const head = text.matches[at]?.find(
      ({ entry, last, to: end }) => entry.role === "body-head" && last.tags & Tag.genitive && end === at + 1,
    );
    if (!head) return out;
    at = head.to;
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
  return false;
}
