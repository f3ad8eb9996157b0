/** Bodies: by what the lexicon knows, by a head noun and what belongs to it, by quotes beside one, by capitals and a case ending. */
import { findDeclinedBodies } from "./declined-bodies.ts";
import { type Found, isNominative, keepPossessive, nameOf } from "./found.ts";
import { type Reading, Tag } from "./morphology.ts";
import { isGenitive, openingOf, type Reach, reachLeft, reachRight } from "./phrases.ts";
import { type Match, matchOf, type Text } from "./reading.ts";

/** All bodies named in a text, in order; they may overlap. */
export function findOrganizations(text: Text): Found[] {
  if (text.compiled.paradigms) return findDeclinedBodies(text);
  const out: Found[] = [];
  const order = text.compiled.pack.organizations.headOrder;
  for (let at = 0; at < text.tokens.length; at++) {
    const matches = text.matches[at];
    const token = text.tokens[at]!;
    if (matches) {
      const known = matches.find((match) => match.entry.role === "body");
      if (known && isName(text, known)) {
        out.push(knownBody(text, known));
        at = Math.max(at, known.to - 1);
        continue;
      }
      const head = matches.find((match) => match.entry.role === "body-head");
      if (head && !inside(out, at)) {
        const found =
          (order !== "first" ? headLast(text, head) : undefined) ??
          (order !== "last" ? headFirst(text, head) : undefined);
        if (found) out.push(found);
      }
    }
    if (token.kind === "word" && /\p{L}\.\p{L}/u.test(token.form.plain)) {
      const reading =
        token.form.readings.find(
          (one) => one.cut > 1 && /[-']/.test(token.form.plain[token.form.plain.length - one.cut] ?? ""),
        ) ?? token.form.readings[0]!;
      out.push({
        kind: "body",
        from: at,
        to: at + 1,
        name: nameOf(text, at, at + 1, reading),
        type: "NewsMediaOrganization",
        rule: "organization/domain",
        tags: reading.tags,
      });
    } else if (token.kind === "word" && token.form.shape === "upper") {
      const acronym = acronymAt(text, at);
      if (acronym) out.push(acronym);
    }
  }
  return out;
}

const inside = (found: readonly Found[], at: number): boolean => {
  const last = found[found.length - 1];
  return !!last && last.from <= at && at < last.to;
};

/** A known body must begin with a capital, or stand in quotes. */
function isName(text: Text, match: Match): boolean {
  const first = text.tokens[match.from]!;
  if (first.kind !== "word") return true;
  if (first.form.shape === "lower") return false;
  // An acronym in the lexicon (DİN) must be one in the text: Din is religion.
  if (
    match.to === match.from + 1 &&
    match.entry.base === match.entry.base.toUpperCase() &&
    match.entry.base.length > 1 &&
    !/[a-zа-яə]/u.test(match.entry.base)
  ) {
    return first.form.shape === "upper" && !(text.shouting[match.from] && match.entry.base.length < 4);
  }
  return !isOtherName(text, match);
}

/** A one-word body that is also a word or a person's name is taken only where it stands in quotes. */
function isOtherName(text: Text, match: Match): boolean {
  if (match.to > match.from + 1) return false;
  if (text.tokens[match.from - 1]?.kind === "mark" && openingOf(text, match.to) === match.from - 1) return false;
  return !!matchOf(text, match.from, "given", "place", "post") || text.lower.has(match.first.base);
}

function knownBody(text: Text, match: Match): Found {
  const last = text.tokens[match.to - 1]!;
  const quoted = text.quoteEnd[match.from - 1] === match.to;
  return {
    kind: "body",
    from: match.from,
    to: match.to,
    name: nameOf(text, match.from, match.to, last.kind === "word" ? match.last : undefined),
    type: match.entry.type ?? "Organization",
    rule: quoted ? "organization/known quoted" : "organization/known",
    ...(match.entry.canonical ? { also: [match.entry.canonical] } : {}),
    tags: match.last.tags,
  };
}

/** `Naxçıvan Dövlət Universitetinin`: the head noun ends the name. */
function headLast(text: Text, head: Match): Found | undefined {
  const { tokens } = text;
  const token = tokens[head.from]!;
  const flags = head.entry.value ?? "";
  if (head.last.tags & (Tag.plural | Tag.personal | Tag.other)) return undefined;
  const reach = reachLeft(text, head.from, head.to, flags.includes("named"));
  const headToken = tokens[head.to - 1]!;
  const last = keepPossessive(headToken.form, head.last);
  const capitalHead = token.kind === "word" && token.form.shape !== "lower";
  if (reach.quoted) return quotedBody(text, head, reach, last);
  const needsOwner = flags.includes("part") || !reach.capitals;
  if (reach.from === head.from && !(capitalHead && head.to > head.from + 1) && reach.owner === undefined)
    return undefined;
  const withOwner = reach.owner !== undefined ? nameOf(text, reach.owner, head.to, last) : undefined;
  const type = head.entry.type ?? "Organization";
  const base = { kind: "body" as const, to: head.to, type, rule: "organization/head", tags: head.last.tags };
  const bare = nameOf(text, reach.from, head.to, last);
  if (needsOwner && withOwner !== undefined) {
    // "ölkənin nazirliyi": an owner in small letters names nobody.
    if (!capitalHead && reach.from === head.from && !flags.includes("part")) return undefined;
    return { ...base, from: reach.owner!, name: withOwner, also: [bare] };
  }
  if (
    !reach.capitals &&
    !(capitalHead && (reach.from < head.from || head.to > head.from + 1)) &&
    !(flags.includes("part") && head.to > head.from + 1)
  )
    return undefined;
  if (
    flags.includes("quoted") &&
    !capitalHead &&
    reach.capitals === 1 &&
    reach.from === head.from - 1 &&
    isPlace(text, reach.from)
  )
    return undefined;
  if (reach.from === head.from && head.to === head.from + 1) return undefined;
  return { ...base, from: reach.from, name: bare, ...(withOwner ? { also: [withOwner] } : {}) };
}

const isPlace = (text: Text, at: number): boolean => !!matchOf(text, at, "place", "demonym");

/** `“Azərbaycan Dəmir Yolları” QSC`: what stands in quotes is the name, with its noun another. */
function quotedBody(text: Text, head: Match, reach: Reach, last: Reading): Found {
  const [from, to] = reach.quoted!;
  return {
    kind: "body",
    from: reach.from,
    to: head.to,
    name: nameOf(text, reach.from, head.to, last),
    also: [nameOf(text, from, to)],
    type: head.entry.type ?? "Organization",
    rule: "organization/quoted",
    tags: head.last.tags,
  };
}

/** `Министерство обороны России`, `University of Baku`: the head noun begins the name. */
function headFirst(text: Text, head: Match): Found | undefined {
  const token = text.tokens[head.from]!;
  if (head.first.tags & Tag.plural) return undefined;
  const reach = reachRight(text, head.from, head.to);
  if (reach.quoted) {
    const [from, to] = reach.quoted;
    const name = nameOf(text, from, to);
    return {
      kind: "body",
      from: reach.from,
      to: reach.to,
      name,
      type: head.entry.type ?? "Organization",
      rule: "organization/quoted",
      tags: head.first.tags,
    };
  }
  if (reach.to === head.to || (token.form.shape === "lower" && !reach.capitals)) return undefined;
  if (token.form.shape === "lower" && text.compiled.pack.letters.script === "Latn") return undefined;
  const rest = nameOf(text, head.from + 1, reach.to);
  const first = nameOf(text, head.from, head.from + 1, head.first);
  return {
    kind: "body",
    from: head.from,
    to: reach.to,
    name: rest ? `${first} ${rest}` : first,
    type: head.entry.type ?? "Organization",
    rule: "organization/head first",
    tags: head.first.tags,
  }; // prettier-ignore
}

/** Capitals that no lexicon knows: a body if a long form stands beside it, if it owns something or takes a case. */
function acronymAt(text: Text, at: number): Found | undefined {
  const token = text.tokens[at]!;
  const { form } = token;
  if (text.shouting[at] || text.compiled.notNames.has(form.folded)) return undefined;
  const head = form.plain.split(/['’-]/)[0] ?? "";
  if (text.compiled.notNames.has(text.compiled.fold(head)) || head.length < 2 || head.length > 7) return undefined;
  const known = text.matches[at]?.some((match) => match.entry.role !== "event" && match.entry.role !== "hold");
  if (known) return undefined;
  const reading =
    form.plain.length > head.length
      ? form.readings.find((one) => one.cut === form.plain.length - head.length)
      : form.readings[0];
  if (!reading) return undefined;
  const owns =
    !!(reading.tags & Tag.genitive) || (isNominative(reading) && !!matchOf(text, at + 1, "post", "body-head"));
  const speaks = !!matchOf(text, at + 1, "speech", "source");
  if (
    !owns &&
    !speaks &&
    !(text.tokens[at - 1]?.form.text === "(" && text.tokens[at + 1]?.form.text === ")" && isLongForm(text, at, head))
  )
    return undefined;
  return {
    kind: "body",
    from: at,
    to: at + 1,
    name: head,
    type: "Organization",
    rule: "organization/acronym",
    tags: reading.tags,
  };
}

/** True if the capitals before a bracket begin with the letters in it: Asiya İnfrastruktur İnvestisiya Bankı (AİİB). */
export function isLongForm(text: Text, at: number, acronym: string): boolean {
  const letters = [...acronym];
  let index = letters.length - 1;
  for (let back = at - 2; back >= 0 && index >= 0 && at - back < 12; back--) {
    const token = text.tokens[back]!;
    if (token.kind === "break") return false;
    if (token.kind === "word" && token.form.plain[0]?.toUpperCase() === letters[index]) index--;
  }
  return index < 0;
}

export { isGenitive };
