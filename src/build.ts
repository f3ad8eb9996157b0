/** Article + Analysis + Registry -> Item: the article's graph, with the way back from each value to its words. */
import { fragments } from "./knowledge/ids.ts";
import { lookup, type RegistryLookup } from "./knowledge/registry.ts";
import { nodes as allNodes } from "./nodes/index.ts";
import { articleUrl, resolveUrl } from "./syntax/publishing/article-url.ts";
import { formatRfc3339Date, inZone, parseIsoDate } from "./syntax/values/dates.ts";
import { originOf } from "./text/reading/prose.ts";
import type {
  Analysis,
  Article,
  EntityKind,
  EventFound,
  Graph,
  Item,
  Mention,
  NodeBuilder,
  NodeContext,
  Origin,
  Reference,
  Registry,
  RegistryEntry,
  Site,
  Withheld,
} from "./types.ts";

export interface BuildOptions {
  readonly site: Site;
  readonly registry?: Registry;
  readonly nodes?: readonly NodeBuilder[];
}

/** Builds the item of an article; what the article does not say is left out of the graph. */
export function build(given: Article, analysis: Analysis, options: BuildOptions): Item {
  const { site, registry = [], nodes = allNodes } = options;
  const url = articleUrl(given, site);
  const article: Article = {
    ...given,
    url,
    ...(given.published !== undefined && { published: zoned(given.published, site.timeZone) }),
    ...(given.modified !== undefined && { modified: zoned(given.modified, site.timeZone) }),
    images: given.images.map((image) => ({ ...image, url: resolveUrl(image.url, url) })),
  };
  const known = knownEntities(analysis, lookupOf(registry));
  const ids = identify(analysis, url, site, known);
  const trace = (mention: Mention): Origin => originOf(analysis.prose, mention);
  const whole = article.at[""] ?? { start: 0, end: 0 };
  const events: (EventFound & { readonly "@id": string })[] = [];
  const withheld: Withheld[] = [];
  const fragment = fragments();
  for (const event of analysis.events) {
    const missing = lacks(event, analysis);
    if (missing.length > 0)
      withheld.push({ event, missing, origin: event.mentions[0] ? trace(event.mentions[0]) : whole });
    else events.push({ ...event, "@id": `${url}#${fragment("event", event.name ?? event.trigger)}` });
  }
  const idOf = (kind: EntityKind, name: string) => ids.get(`${kind} ${name}`) ?? `${url}#${kind}`;
  const context: NodeContext = {
    article,
    analysis,
    site,
    url,
    idOf,
    known: (kind, name) => known.get(`${kind} ${name}`),
    originOf: (span) => originOf(analysis.prose, span),
    events,
    ...references(article, analysis, events, idOf, trace),
  };

  const graph: object[] = [];
  const from: Record<string, Origin> = {};
  for (const builder of [...nodes].sort((a, b) => a.rank - b.rank)) {
    for (const built of builder.build(context)) {
      for (const [pointer, origin] of Object.entries(built.from)) from[`/@graph/${graph.length}${pointer}`] = origin;
      graph.push(built.node as object);
    }
  }
  if (article.at[""]) from[""] = article.at[""];
  return {
    article,
    analysis,
    url,
    graph: { "@context": "https://schema.org", "@graph": graph } as Graph,
    from,
    withheld,
  };
}

/** The registry's look-up, prepared once for each registry. */
function lookupOf(registry: Registry): RegistryLookup {
  const found = lookups.get(registry) ?? lookup(registry);
  lookups.set(registry, found);
  return found;
}
const lookups = new WeakMap<Registry, RegistryLookup>();

/** A time of day without a zone gets the site's; a day stays a day, and what is no date stays as written. */
function zoned(date: string, timeZone: string): string {
  const moment = parseIsoDate(date);
  if (!moment || !/[T ]\d/.test(date) || moment.offset !== undefined) return date;
  const known = inZone(moment, timeZone);
  return known.offset === undefined ? date : formatRfc3339Date(known);
}

function lacks(event: EventFound, { places }: Analysis): Withheld["missing"] {
  const missing: ("name" | "startDate" | "location")[] = [];
  if (event.name === undefined) missing.push("name");
  if (event.date === undefined || !/^\d{4}-\d\d-\d\d/.test(event.date)) missing.push("startDate");
  // A university or theatre that an event is held at is a body: it has no address.
  if (!places.some(({ name }) => name === event.place)) missing.push("location");
  return missing;
}

/** Everything the text names, as `kind name`, first mention and all names. */
function* entitiesOf(analysis: Analysis) {
  for (const [kind, found] of [
    ["person", analysis.people],
    ["organization", analysis.organizations],
    ["place", analysis.places],
  ] as const)
    for (const entity of found) yield { kind, entity, key: `${kind} ${entity.name}` };
}

function knownEntities(analysis: Analysis, registry: RegistryLookup): Map<string, RegistryEntry> {
  const known = new Map<string, RegistryEntry>();
  for (const { kind, entity, key } of entitiesOf(analysis)) {
    const entry = registry.find(kind, [entity.name, ...entity.also]);
    if (entry) known.set(key, entry);
  }
  return known;
}

/** `kind name` (also by other names) -> `@id`: the registry's, the publisher's, or one local to the article. */
function identify(analysis: Analysis, url: string, site: Site, known: Map<string, RegistryEntry>): Map<string, string> {
  const ids = new Map<string, string>();
  const fragment = fragments();
  for (const { kind, entity, key } of entitiesOf(analysis)) {
    const isPublisher = kind === "organization" && entity.name === site.publisher.name;
    const id =
      known.get(key)?.["@id"] ?? (isPublisher ? `${site.url}#organization` : `${url}#${fragment(kind, entity.name)}`);
    for (const name of [entity.name, ...entity.also]) if (!ids.has(`${kind} ${name}`)) ids.set(`${kind} ${name}`, id);
  }
  return ids;
}

/** What the article is about (its main event, whom the headline names) and what it only mentions. */
function references(
  article: Article,
  analysis: Analysis,
  events: NodeContext["events"],
  idOf: NodeContext["idOf"],
  trace: (mention: Mention) => Origin,
): Pick<NodeContext, "about" | "mentions"> {
  const about: Reference[] = [];
  const mentions: Reference[] = [];
  const headlineEnd = article.headline?.length ?? 0;
  for (const [i, event] of events.entries()) {
    const first = event.mentions[0];
    if (first) (i === 0 ? about : mentions).push({ "@id": event["@id"], origin: trace(first) });
  }
  for (const { kind, entity } of entitiesOf(analysis)) {
    const first = entity.mentions[0];
    if (!first) continue;
    const reference = { "@id": idOf(kind, entity.name), origin: trace(first) };
    (entity.mentions.some(({ start }) => start < headlineEnd) ? about : mentions).push(reference);
  }
  return { about, mentions };
}
