/** Happenings: a trigger with its kind, and when, where and by whom; the same event told twice is one. */
import type { EventFound, EventKind, Mention } from "../types.ts";
import type { DateSpan } from "./dates.ts";
import { type EventContext, type Scene, saidFrom, strengthOf, triggersOf } from "./event-triggers.ts";
import { type Found, keepPossessive, nameOf } from "./found.ts";
import { Tag } from "./morphology.ts";
import { reachLeft } from "./phrases.ts";
import { type Match, matchOf, spanOf, surfaceOf, type Text } from "./reading.ts";

/** An event while its tellings are being gathered. */
interface Draft {
  readonly kind: EventKind;
  readonly verb: boolean;
  readonly base: string;
  headline: boolean;
  trigger: Match;
  strength: number;
  ownDate: string | undefined;
  place: string | undefined;
  readonly people: Set<number>;
  readonly mentions: Match[];
}

/** At most this many, the most important first told. */
const most = 10;

/** All events of a text, in the order in which they are told. */
export function findEvents(text: Text, context: EventContext): EventFound[] {
  const scenes = scenesOf(text, context);
  const drafts: Draft[] = [];
  for (const scene of scenes) {
    for (const trigger of triggersOf(text, scene, context)) {
      const strength = strengthOf(text, scene, trigger);
      const draft = draftOf(text, scene, trigger, strength);
      const same = drafts.slice(-60).find((other) => isSame(other, draft));
      if (same) join(same, draft);
      else drafts.push(draft);
    }
  }
  const lead = leadOf(scenes);
  const chosen = drafts.filter((draft) => isTold(draft, drafts, lead));
  const strongest = chosen.length > most ? [...chosen].sort((a, b) => b.strength - a.strength).slice(0, most) : chosen;
  const kept = new Set(strongest);
  return chosen.filter((draft) => kept.has(draft)).map((draft) => eventOf(text, draft, lead, context));
}

function scenesOf(text: Text, { dates, places, persons }: EventContext): Scene[] {
  const mentions = persons.flatMap((person, index) =>
    person.mentions.map(({ mention }) => ({ at: mention.from, person: index })),
  );
  const firstBreak = text.tokens.findIndex(({ kind }) => kind === "break");
  const bucket = <T>(list: readonly T[], at: (one: T) => number): T[][] => {
    const out: T[][] = text.sentences.map(() => []);
    for (const one of list) out[text.sentenceOf[at(one)] ?? -1]?.push(one);
    return out;
  };
  const people = bucket(mentions, ({ at }) => at);
  const days = bucket(
    dates.filter(({ found }) => found),
    ({ from }) => from,
  );
  const spots = bucket(places, ({ from }) => from);
  return text.sentences.map((sentence, index) => {
    const here = people[index]!.sort((a, b) => a.at - b.at);
    return {
      sentence,
      headline: firstBreak > 0 && sentence.to <= firstBreak,
      dates: days[index]!,
      places: spots[index]!,
      people: here,
      saidFrom: saidFrom(
        text,
        sentence,
        here.map(({ at }) => at),
      ),
    };
  });
}

function draftOf(text: Text, scene: Scene, trigger: Match, strength: number): Draft {
  const date = nearest(scene.dates, trigger.from);
  return {
    kind: trigger.entry.kind ?? "other",
    verb: !!trigger.entry.verb,
    base: trigger.entry.base,
    headline: scene.headline,
    trigger,
    strength,
    ownDate: date?.found?.value,
    place: placeOf(text, scene, trigger),
    people: new Set(
      scene.people
        .filter(({ at }) => at < scene.saidFrom || trigger.from >= scene.saidFrom)
        .map(({ person }) => person),
    ),
    mentions: [trigger],
  };
}

/** The nearest date before a token, else the nearest after it; days before years. */
function nearest(dates: readonly DateSpan[], at: number): DateSpan | undefined {
  const days = dates.filter(({ found }) => found!.value.length > 7 && !/^\d{4}\/\d{4}$/.test(found!.value));
  const list = days.length ? days : dates;
  return list.filter(({ from }) => from < at).at(-1) ?? list[0];
}

/** Of the places of a sentence those after a preposition, if there are any: `прибыл в Тбилиси`. */
function governed(text: Text, places: readonly Found[]): readonly Found[] {
  const found = text.compiled.paradigms ? places.filter(({ from }) => matchOf(text, from - 1, "preposition")) : places;
  return found.length ? found : places;
}

/** The place of an event: named in the locative before it, the most special one; a country only if there is no other. */
function placeOf(text: Text, { places }: Scene, trigger: Match): string | undefined {
  const located = text.compiled.stems
    ? places.filter((place) => isLocated(text, place, trigger))
    : governed(text, places);
  const before = located.filter(({ from }) => from < trigger.from);
  const list = before.length ? before : located;
  return (list.filter(({ type }) => type !== "Country").at(-1) ?? list.at(-1))?.name;
}

/** In the locative, or before a common noun in it: Dunay çayı yaxınlığında. */
function isLocated(text: Text, { tags, to, rule }: Found, trigger: Match): boolean {
  if (tags & Tag.adjectival) return trigger.from >= to && trigger.from - to < 3;
  if (tags & Tag.locative || rule === "place/generic") return true;
  // Şuşaya səfər, Fəxri xiyabanı ziyarət: where a visit goes.
  if (trigger.entry.kind === "visit" && tags & (Tag.dative | Tag.accusative)) return true;
  const next = text.tokens[to];
  return (
    next?.kind === "word" &&
    next.form.shape === "lower" &&
    !text.compiled.relations.has(next.form.folded) &&
    next.form.readings.some((one) => one.tags & Tag.locative && one.tags & Tag.possessive)
  );
}

/** True if a draft tells an event that was told before. */
function isSame(old: Draft, next: Draft): boolean {
  if (old.kind !== next.kind) return false;
  if (old.ownDate && next.ownDate && old.ownDate !== next.ownDate && !old.headline) return false;
  if (old.headline) return true;
  const shared = [...next.people].some((person) => old.people.has(person));
  if (shared || !next.people.size || !old.people.size)
    return old.verb !== next.verb || old.base === next.base || shared || !next.verb;
  // A verb with other people is another event; a noun may name more of its people.
  return !next.verb && !(old.verb && next.strength > 2);
}

function join(into: Draft, from: Draft): void {
  if (!from.headline) into.headline = false;
  into.mentions.push(...from.mentions);
  for (const person of from.people) into.people.add(person);
  into.ownDate ??= from.ownDate;
  into.place ??= from.place;
  if (from.strength > into.strength) {
    into.strength = from.strength;
    into.trigger = from.trigger;
  }
}

/** Day and place that the opening of the text states. */
interface Lead {
  readonly date: string | undefined;
  readonly place: string | undefined;
}

function leadOf(scenes: readonly Scene[]): Lead {
  const opening = scenes.slice(0, 5);
  const date = opening.flatMap(({ dates }) => dates).find(({ found }) => found!.value.length > 7);
  return { date: date?.found?.value, place: undefined };
}

/** True if a draft is an event of the article: told outright, and somehow placed in time, space or among people. */
function isTold(draft: Draft, drafts: readonly Draft[], lead: Lead): boolean {
  const anchored = draft.ownDate !== undefined || draft.place !== undefined || draft.people.size > 0;
  if (!anchored && !(lead.date && draft.strength > 2)) return false;
  if (
    draft.kind === "briefing" &&
    draft.verb &&
    drafts.some(({ kind, strength }) => gatherings.has(kind) && strength > 1)
  )
    return false;
  if (draft.kind === "visit" && draft.verb && !draft.place) return false;
  return (
    draft.strength > 1 || (!draft.verb && draft.strength === 1 && draft.place !== undefined && draft.people.size > 0)
  );
}

const gatherings = new Set<EventKind>(["conference", "ceremony", "meeting", "education", "culture"]);

function eventOf(text: Text, draft: Draft, lead: Lead, { people }: EventContext): EventFound {
  const { trigger } = draft;
  // A year said in passing does not date what the text tells of a day.
  const passing =
    draft.ownDate !== undefined &&
    /^\d{4}(\/\d{4})?$/.test(draft.ownDate) &&
    lead.date !== undefined &&
    draft.strength > 2;
  const date = passing ? lead.date : (draft.ownDate ?? lead.date);
  const place = draft.place ?? lead.place;
  const name = draft.verb ? undefined : nameOfEvent(text, trigger);
  return {
    trigger: surfaceOf(text, trigger.from, trigger.to),
    kind: draft.kind,
    ...(name ? { name } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    people: [...draft.people].sort((a, b) => a - b).flatMap((index) => people[index]?.name ?? []),
    organizations: [],
    mentions: draft.mentions.map((match): Mention => {
      const span = spanOf(text, match.from, match.to);
      return {
        ...span,
        text: text.text.slice(span.start, span.end),
        rule: match.entry.verb ? "event/verb" : "event/noun",
      };
    }),
  };
}

/** The noun with what belongs to its name: XVIII Beynəlxalq Musiqi Festivalı. */
function nameOfEvent(text: Text, trigger: Match): string | undefined {
  const reach = text.compiled.agglutinative ? reachLeft(text, trigger.from, trigger.to, false) : undefined;
  const from = reach ? reach.from : trigger.from;
  const last = text.tokens[trigger.to - 1]!;
  const name = nameOf(
    text,
    from,
    trigger.to,
    text.compiled.agglutinative ? keepPossessive(last.form, trigger.last) : undefined,
  );
  return name ? name.charAt(0).toLocaleUpperCase(text.compiled.pack.id) + name.slice(1) : undefined;
}
