/** The verbs in a row: `convert` for a document, `publish` for a site, `check` for what others made. */
import { analyze } from "./analyze.ts";
import { build } from "./build.ts";
import { open } from "./open.ts";
import { read } from "./read.ts";
import { diagnosticKey, resultsOf, uniqueDiagnostics } from "./syntax/diagnostics.ts";
import { shortcomingOf } from "./syntax/profile-feed.ts";
import type { Stories } from "./syntax/stories.ts";
import { placesOf, storyOf, withLines } from "./syntax/story-places.ts";
import type {
  Article,
  Diagnostic,
  Document,
  Item,
  Output,
  Profile,
  Registry,
  Result,
  Rule,
  Site,
  Subject,
  Writer,
} from "./types.ts";
import { validate } from "./validate.ts";
import { feedProfiles, write } from "./write.ts";

export interface PipelineOptions {
  readonly site: Site;
  /** RFC 3339; "now" is an input, and what depends on it is silent without it. */
  readonly now?: string;
  readonly registry?: Registry;
  readonly rules?: readonly Rule[];
  readonly profiles?: readonly Profile[];
}

/** What a document became, and what was found on the way, at the lines of the document or its sidecar. */
export interface Conversion {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A step of publishing: the article that a document became, a file to write, or what was found in a file. */
export type Publication = { readonly item: Item } | { readonly output: Output } | { readonly result: Result };

export interface PublishOptions extends PipelineOptions {
  readonly writers?: readonly Writer[];
  /** Consumers that may have a feed of their own, by default all; the site's settings say which of them get one. */
  readonly feedProfiles?: readonly Profile[];
}

/** Reads, analyses, builds and validates the articles of one document. */
export async function convert(document: Document, options: PipelineOptions): Promise<Conversion> {
  const items: Item[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const article of await read(document, options)) {
    const judged = await judgeArticle(document, article, options);
    items.push(judged.item);
    diagnostics.push(...judged.diagnostics);
  }
  return { items, diagnostics: uniqueDiagnostics(diagnostics) };
}

/** Builds an article and validates both it and its graph. */
async function judgeArticle(document: Document, article: Article, { site, ...rest }: PipelineOptions) {
  const options = site.name === "" ? rest : { ...rest, site };
  const diagnostics = [...(await validate(subjectOf(document, article), options))];
  const item = build(article, analyze(article), { ...rest, site });
  const jsonLd = { uri: document.uri, mediaType: "application/ld+json", text: JSON.stringify(item.graph) };
  for (const graph of open(jsonLd, site.name === "" ? {} : { site })) {
    const found = await validate(traced(graph, item), options);
    diagnostics.push(...(site.name === "" ? found.filter(({ pointer }) => isTold(item, pointer)) : found));
  }
  return { item, diagnostics };
}

/** True if the value at a pointer into the graph, or one that holds it below its node, comes from the article's own words. */
function isTold({ from }: Item, pointer: string): boolean {
  for (let here = pointer; here.split("/").length > 3; here = here.slice(0, here.lastIndexOf("/")))
    if (Object.hasOwn(from, here)) return true;
  return false;
}

/**
 * Converts a site's documents and writes all its outputs, then opens and validates what it wrote. An article with an error reaches no
 * feed; a draft, a retracted or an embargoed one reaches no output. Each is told under `newsroom/kept-out`.
 */
export async function* publish(
  documents: Iterable<Document> | AsyncIterable<Document>,
  options: PublishOptions,
): AsyncIterable<Publication> {
  const items: Item[] = [];
  const told = new Set<string>();
  const consumers = feedProfiles(options);
  for await (const document of documents) {
    const { items: made, diagnostics } = await convert(document, options);
    const all = [...diagnostics];
    for (const item of made) {
      const held = whyHeld(item, options.now);
      const keptOut = held ?? whyKeptOut(item, diagnostics);
      const missed =
        keptOut === undefined ? consumers.map((each) => shortcomingOf(item, options.site, each)) : [keptOut];
      for (const why of missed)
        if (why !== undefined) all.push(...(await validate(keptOutSubject(document, item, why), options)));
      const kept = keptOut === undefined ? item : { ...item, keptOut };
      if (held === undefined) items.push(kept);
      yield { item: kept };
    }
    const news = all.filter((diagnostic) => !told.has(diagnosticKey(diagnostic)));
    for (const diagnostic of news) told.add(diagnosticKey(diagnostic));
    const settings = { uri: options.site.at?.[""]?.uri ?? "", text: options.site.text ?? "" };
    const files = [document, ...(document.sidecar ? [document.sidecar] : []), settings];
    for (const result of resultsOf(files, news)) yield { result };
  }
  const whole = new Map<string, Output>();
  for (const output of write(items.sort(newestFirst), options)) {
    yield { output };
    if (output.item) yield { result: await recheck(output, told, options) };
    else whole.set(output.path, { ...output, text: (whole.get(output.path)?.text ?? "") + output.text });
  }
  for (const output of whole.values()) yield { result: await recheck(output, told, options) };
}

export interface CheckOptions extends Partial<PipelineOptions> {
  /** Takes down what the document says of articles; `compare` tells, once all are read, where documents disagree. */
  readonly stories?: Stories;
}

/** Opens any document and holds what is in it against the rules; one that holds no structured data is an article, if it is prose. */
export async function check(document: Document, options: CheckOptions = {}): Promise<Result> {
  const { uri, text } = document;
  const { site } = options;
  const diagnostics: Diagnostic[] = [];
  const subjects = open(document, options);
  for (const subject of subjects) diagnostics.push(...(await validate(subject, options)));
  options.stories?.add(subjects, diagnostics);
  if (subjects.length === 0 && !isMarkup(document)) {
    diagnostics.push(
      ...(site ? (await convert(document, { ...options, site })).diagnostics : await judgeAlone(document, options)),
    );
  }
  return { uri, diagnostics, ...(diagnostics.length > 0 && { text }) };
}

export interface CompareOptions extends Partial<PipelineOptions> {
  /** Reads a document once more, for the lines of what it says; documents that are gone are told of without lines. */
  readonly reopen: (uri: string) => Document | undefined;
}

/** Where the documents that were checked disagree about an article: one result for each that is told to be wrong. */
export async function* compare(stories: Stories, options: CompareOptions): AsyncIterable<Result> {
  const disputed = [...stories.disputed()];
  const places = placesOf(disputed, (uri) => {
    const document = options.reopen(uri);
    return document === undefined ? undefined : { text: document.text, subjects: open(document, options) };
  });
  const byDocument = new Map<string, Diagnostic[]>();
  const told = new Set<string>();
  for (const accounts of disputed) {
    for (const found of await validate(storyOf(accounts, places), options)) {
      const diagnostic = withLines(found, places);
      // what many articles inherit from their channel is told once
      const key = `${diagnostic.rule} ${diagnostic.uri} ${diagnostic.span.start}`;
      if (diagnostic.span.end > 0 && told.has(key)) continue;
      told.add(key);
      const others = byDocument.get(diagnostic.uri);
      if (others) others.push(diagnostic);
      else byDocument.set(diagnostic.uri, [diagnostic]);
    }
  }
  for (const [uri, diagnostics] of byDocument) {
    const text = options.reopen(uri)?.text;
    yield {
      uri,
      diagnostics: diagnostics.sort((a, b) => a.span.start - b.span.start),
      ...(text === undefined ? {} : { text }),
    };
  }
}

/** Judges articles without a site's settings: of their graphs only what they say themselves, not what a site would add. */
async function judgeAlone(document: Document, options: Partial<PipelineOptions>): Promise<readonly Diagnostic[]> {
  const all: Diagnostic[] = [];
  for (const article of await read(document)) {
    const url = /^https?:\/\/[^/?#\s]+/i.exec(article.url ?? "")?.[0] ?? "https://site.invalid";
    const nobody = {
      name: "",
      url: `${url}/`,
      language: article.language ?? "und",
      timeZone: "",
      publisher: { name: "" },
    };
    const { diagnostics } = await judgeArticle(document, article, { ...options, site: nobody });
    all.push(...diagnostics);
  }
  return uniqueDiagnostics(all);
}

/** JSON or XML of a kind that nobody opens is no prose, unless its name says that each line is a record. */
function isMarkup({ uri, mediaType = "", text }: Document): boolean {
  return /^\s*[<[{]/.test(text) && !/\.(ndjson|jsonl|txt|md|markdown)$|ndjson/i.test(`${mediaType} ${uri}`);
}

/** What a written file says beyond what its articles were told already. */
async function recheck(output: Output, told: ReadonlySet<string>, options: PublishOptions): Promise<Result> {
  const { path: uri, mediaType, text, item, profile } = output;
  const diagnostics: Diagnostic[] = [];
  const consumer = profile === undefined ? undefined : feedProfiles(options).find(({ id }) => id === profile);
  const judged = consumer === undefined ? options : { ...options, profiles: [bent(consumer, options.profiles)] };
  for (const subject of open({ uri, mediaType, text }, options))
    diagnostics.push(...(await validate(item ? traced(subject, item) : subject, judged)));
  const news = uniqueDiagnostics(diagnostics).filter((diagnostic) => !told.has(diagnosticKey(diagnostic)));
  return { uri, diagnostics: news, ...(news.length > 0 && { text }) };
}

/** A profile under the severities and limits that the house has set in the profiles that it builds with. */
function bent(profile: Profile, by: readonly Profile[] = []): Profile {
  return {
    ...profile,
    severities: Object.assign({}, profile.severities, ...by.map(({ severities }) => severities)),
    limits: Object.assign({}, profile.limits, ...by.map(({ limits }) => limits)),
  };
}

function subjectOf({ uri, text }: Document, article: Article): Subject {
  return { kind: "article", uri, text, article, locator: { kind: "map", at: article.at } };
}

/** The graph of an item, with findings led back to the article. */
function traced(subject: Subject, item: Item): Subject {
  if (subject.kind !== "graph") return subject;
  return { ...subject, uri: item.article.uri, locator: { kind: "map", at: item.from }, item };
}

/** A subject whose only finding is that the article is kept out. */
function keptOutSubject({ uri, text }: Document, { article }: Item, message: string): Subject {
  const at = article.at["/headline"] ?? article.at[""] ?? { start: 0, end: 0 };
  const troubles = [{ rule: "newsroom/kept-out", message, at }];
  return { kind: "document", uri, text, troubles, locator: { kind: "map", at: {} } };
}

/** Why an article reaches no output at all. */
function whyHeld({ article: { status, publishAt } }: Item, now: string | undefined): string | undefined {
  if (status !== undefined) return `Article is ${status === "draft" ? "a draft" : "retracted"}, so no output holds it`;
  if (publishAt === undefined || (now !== undefined && Date.parse(publishAt) <= Date.parse(now))) return undefined;
  return `Article is under embargo until ${publishAt}, so no output holds it`;
}

function whyKeptOut({ article }: Item, diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return `Article has ${errors} ${errors === 1 ? "error" : "errors"}, so the feeds leave it out`;
  return article.published === undefined ? "Article has no date, so the feeds leave it out" : undefined;
}

/** Newest first; articles of one moment in the order of their URLs, so that the same input gives the same bytes. */
function newestFirst(a: Item, b: Item): number {
  const [first, second] = [Date.parse(a.article.published ?? ""), Date.parse(b.article.published ?? "")];
  return (second || 0) - (first || 0) || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
}
