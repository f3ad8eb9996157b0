/** Bodies in languages whose words inflect by paradigms: known ones, heads with their genitives, names in quotes or another script. */
import { headAt, isCapital, isFirst, isForeign, tailOf } from "./declined-phrases.ts";
import { type Found, nameOf } from "./found.ts";
import { AnyCase, Case } from "./paradigms.ts";
import { type Match, matchOf, type Text } from "./reading.ts";

/** All bodies named in a text, in order; a body inside another's name is found too. */
export function findDeclinedBodies(text: Text): Found[] {
  const out: Found[] = [];
  let until = 0;
  for (let at = 0; at < text.tokens.length; at++) {
    const token = text.tokens[at]!;
    if (token.kind === "mark") {
      const quoted = quotedAt(text, at, until);
      if (quoted) out.push(quoted);
      continue;
    }
    if (token.kind !== "word") continue;
    const matches = text.matches[at];
    if (matches) {
      const head = matches.find((match) => match.entry.role === "body-head");
      const found = head && headed(text, head);
      const known = matches.find((match) => match.entry.role === "body" && isName(text, match));
      if (found && (!known || found.to > known.to)) {
        out.push(found);
        until = Math.max(until, found.to);
        continue;
      }
      if (known && (!found || found.to <= known.to)) {
        out.push(knownBody(text, known, found));
        at = known.to - 1;
        until = Math.max(until, known.to);
        continue;
      }
      if (found) {
        out.push(found);
        until = Math.max(until, found.to);
        continue;
      }
    }
    if (at < until) continue;
    if (isForeign(text, at)) {
      const run = foreignAt(text, at);
      if (run) {
        out.push(run);
        at = run.to - 1;
      } else while (isForeign(text, at + 1) && text.tokens[at + 1]!.spaced) at++;
    } else if (token.form.shape === "upper" && !matches) {
      const acronym = acronymAt(text, at);
      if (acronym) out.push(acronym);
    }
  }
  return out;
}

/** A known body begins with a capital; an acronym is one in the text. */
function isName(text: Text, match: Match): boolean {
  const first = text.tokens[match.from]!;
  if (first.kind !== "word") return true;
  if (first.form.shape === "lower") return false;
  const { base } = match.entry;
  const governed = matchOf(text, match.from - 1, "preposition") !== undefined;
  if (governed && text.matches[match.from]?.some(({ entry, to }) => entry.role === "place" && to === match.to))
    return false;
  if (match.to > match.from + 1) return true;
  if (base.length > 1 && base === base.toUpperCase())
    return first.form.shape === "upper" && match.first.cut === 0 && !text.shouting[match.from];
  // Declined in the plural it is something else; a word at the start of a sentence may be a plain one.
  if (match.first.tags & Case.plural && match.first.cut > 0) return false;
  const quoted = text.quoteEnd[match.from - 1] === match.to;
  if (!quoted && isFirst(text, match.from) && text.lower.has(match.first.base)) return false;
  return quoted || !matchOf(text, match.from, "given");
}

function knownBody(text: Text, match: Match, found: Found | undefined): Found {
  const { from } = match;
  let { to } = match;
  let name = to === from + 1 ? nameOf(text, from, to, match.last) : knownName(text, match);
  const also = match.entry.canonical ? [match.entry.canonical] : [];
  // ФСБ России, МИД РФ: the state it is of belongs to the name.
  const owner = matchOf(text, to, "place");
  if (
    owner &&
    owner.entry.type === "Country" &&
    match.entry.type === "GovernmentOrganization" &&
    isGenitivePlace(owner) &&
    isCapital(text.tokens[to])
  ) {
    also.push(name);
    name = `${name} ${text.text.slice(text.tokens[owner.from]!.start, text.tokens[owner.to - 1]!.end)}`;
    to = owner.to;
  }
  return {
    kind: "body",
    from,
    to,
    name,
    type: match.entry.type ?? "Organization",
    rule: "organization/known",
    ...(also.length ? { also } : {}),
    tags: found?.tags ?? match.last.tags,
  }; // prettier-ignore
}

const isGenitivePlace = (match: Match): boolean =>
  (match.last.tags & Case.genitive) !== 0 ||
  match.entry.base === match.entry.base.toUpperCase() ||
  /[оеиуюэ]$/u.test(match.entry.base);

/** A known name of several words in base form: as the pack writes it, with the capitals of the text. */
function knownName(text: Text, match: Match): string {
  const words = match.entry.base.split(" ");
  if (words.length !== match.to - match.from) return nameOf(text, match.from, match.to, match.last);
  return words
    .map((word, index) => {
      const token = text.tokens[match.from + index]!;
      return isCapital(token) || index > 0 ? (isCapital(token) ? word[0]!.toUpperCase() + word.slice(1) : word) : word;
    })
    .join(" ");
}

/** `Министерство обороны России`, `немецкий парламент`, `компания «Роснефть»`. */
function headed(text: Text, match: Match): Found | undefined {
  const head = headAt(text, match);
  if (!head) return undefined;
  const token = text.tokens[match.from]!;
  const flags = match.entry.value ?? "";
  const capital = isCapital(token);
  const first = isFirst(text, head.from);
  const strong = capital && !first;
  const tail = tailOf(text, match.to, capital, flags.includes("named"));
  const type = match.entry.type ?? "Organization";
  const base = { kind: "body" as const, type, tags: head.cases };
  if (tail.quoted) {
    const [from, to] = tail.quoted;
    const inner = nameOf(text, from, to);
    const full = `${head.name} ${slice(text, match.to, tail.to)}`;
    // In a title of a small firm the noun is no part of the name.
    const proper = capital || head.capitals > 0 || token.form.shape === "upper" || flags.includes("site");
    return {
      ...base,
      from: head.from,
      to: tail.to,
      name: proper ? full : inner,
      also: [proper ? inner : full],
      rule: "organization/quoted",
    };
  }
  if (tail.to === match.to && isForeign(text, match.to)) {
    const run = foreignAt(text, match.to);
    const upper = token.form.shape === "upper";
    if (run) {
      const full = `${head.name} ${run.name}`;
      return {
        ...base,
        from: head.from,
        to: run.to,
        name: run.name,
        also: [full],
        rule: "organization/foreign",
        ...(upper ? {} : {}),
      };
    }
  }
  const rest = slice(text, match.to, tail.to);
  const name = rest ? `${head.name} ${rest}` : head.name;
  const acronym =
    token.form.shape === "upper" && match.to === match.from + 1 && match.entry.base === match.entry.base.toUpperCase();
  if (acronym) {
    if (!tail.capitals && match.entry.base.length < 3) return undefined;
    const also = tail.owner !== undefined && tail.owner === match.to ? [head.name] : [];
    return { ...base, from: head.from, to: tail.to, name, also, rule: "organization/acronym head" };
  }
  const named = head.capitals > 0 || tail.capitals > 0;
  if (flags.includes("quoted") && !(strong && named)) return undefined;
  const enough = capital
    ? named ||
      head.demonyms > 0 ||
      (tail.plain > 0 && (!first || tail.plain > 0)) ||
      (strong && (tail.to > match.to || match.to > match.from + 1))
    : (head.capitals > 0 || head.demonyms > 0 || tail.capitals > 0) && !flags.includes("capital");
  if (!enough) return undefined;
  const also: string[] = [];
  if (tail.owner !== undefined) {
    const short = slice(text, match.to, tail.owner);
    if (short || head.capitals || capital) also.push(short ? `${head.name} ${short}` : head.name);
  }
  return { ...base, from: head.from, to: tail.to, name, also, rule: "organization/head" };
}

function slice(text: Text, from: number, to: number): string {
  return to > from ? text.text.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end).replace(/\s+/g, " ") : "";
}

/** Words in another script with capitals: Depeche Mode, Warner/Chappell Music, Clayton F. Summy Co. */
export function foreignAt(text: Text, from: number): Found | undefined {
  const { tokens } = text;
  if (!isForeign(text, from) || !isCapital(tokens[from])) return undefined;
  let to = from + 1;
  for (let at = to; at < tokens.length && at - from < 8; at++) {
    const token = tokens[at]!;
    if (token.kind === "break") break;
    if (isForeign(text, at)) {
      if (!token.spaced && !/^[./&]$/.test(tokens[at - 1]!.form.text)) break;
      if (isCapital(token)) to = at + 1;
      continue;
    }
    if (token.kind === "number" && token.spaced === false) {
      to = at + 1;
      continue;
    }
    if (token.kind === "mark" && /^[&/.]$/.test(token.form.text) && isForeign(text, at + 1)) continue;
    break;
  }
  const dot = tokens[to];
  if (dot?.form.text === "." && !dot.spaced && /^(?:Co|Corp|Inc|Ltd)$/.test(tokens[to - 1]!.form.text)) to++;
  // In brackets it spells out what stands before them; in quotes after a work's name it is no body.
  const before = tokens[from - 1];
  if (before?.form.text === "(") return undefined;
  const opener = before?.kind === "mark" && /^["“«„']$/.test(before.form.text) ? tokens[from - 2] : before;
  if (opener?.kind === "word" && isWork(text, opener === before ? from - 1 : from - 2)) return undefined;
  const { form } = tokens[from]!;
  if (
    to === from + 1 &&
    (form.plain.length < 2 || text.compiled.notNames.has(form.folded) || /^[IVXLCDM]+$/.test(form.plain))
  )
    return undefined;
  const known = matchOf(text, from, "body");
  return {
    kind: "body",
    from,
    to,
    name: slice(text, from, to),
    type: known?.entry.type ?? "Organization",
    rule: "organization/foreign",
    tags: AnyCase,
  }; // prettier-ignore
}

/** True if a word is what works, brands and prizes are called. */
const isWork = (text: Text, at: number): boolean => {
  const { form } = text.tokens[at]!;
  return form.readings.some(({ base }) => text.compiled.works.has(base));
};

/** A name in quotes right after a post: `гендиректор «Роснефти»`. */
function quotedAt(text: Text, at: number, until: number): Found | undefined {
  const close = text.quoteEnd[at]!;
  if (close <= at + 1 || close - at > 5 || at < until) return undefined;
  const first = text.tokens[at + 1]!;
  if (first.kind !== "word" || !isCapital(first) || matchOf(text, at + 1, "body")?.to === close) return undefined;
  for (let inner = at + 1; inner < close; inner++)
    if (text.tokens[inner]!.kind === "mark" && !/^[-.&]$/.test(text.tokens[inner]!.form.text)) return undefined;
  const before = text.tokens[at - 1];
  if (before?.kind !== "word" || !text.matches[at - 1]?.some(({ entry, to }) => entry.role === "post" && to === at)) {
    if (!isPostBefore(text, at)) return undefined;
  }
  const last = text.tokens[close - 1]!;
  const genitive =
    last.kind === "word" && close === at + 2
      ? text.compiled.paradigms
          ?.decline(last.form.folded, "place")
          .find(({ tags, cut }) => tags & Case.genitive && cut > 0 && !(tags & Case.plural))
      : undefined;
  const name = genitive
    ? last.form.plain.slice(0, last.form.plain.length - genitive.cut) + genitive.tail
    : slice(text, at + 1, close);
  return {
    kind: "body",
    from: at + 1,
    to: close,
    name,
    type: "Organization",
    rule: "organization/post",
    tags: Case.genitive,
  };
}

function isPostBefore(text: Text, at: number): boolean {
  for (let from = at - 1; from >= 0 && at - from < 5; from--) {
    if (text.tokens[from]!.kind !== "word") return false;
    if (text.matches[from]?.some(({ entry, to }) => entry.role === "post" && to === at)) return true;
  }
  return false;
}

/** Capitals that no lexicon knows. */
function acronymAt(text: Text, at: number): Found | undefined {
  const token = text.tokens[at]!;
  const { plain, folded } = token.form;
  if (
    text.shouting[at] ||
    text.compiled.notNames.has(folded) ||
    plain.length < 2 ||
    plain.length > 8 ||
    /\d/.test(plain)
  )
    return undefined;
  if (/^[IVXLCDMХ]+$/.test(plain)) return undefined;
  return {
    kind: "body",
    from: at,
    to: at + 1,
    name: plain,
    type: "Organization",
    rule: "organization/acronym",
    tags: AnyCase,
  };
}
