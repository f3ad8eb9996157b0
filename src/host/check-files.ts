/** Checks files one after the other: what is wrong with their bytes, then what is wrong with what they hold. */
import { type Ledger, type Memory, validate } from "../index.ts";
import type { CheckOptions } from "../pipeline.ts";
import { isJsonLd, openJsonLd } from "../syntax/jsonld/open-json.ts";
import type { Stories } from "../syntax/stories/stories.ts";
import type { Diagnostic, Document, Profile, Result, Site } from "../types.ts";
import { type Input, readInput, withinReason } from "./files.ts";
import { readStandardInput } from "./inputs.ts";
import type { Judge } from "./judge.ts";
import { byFile } from "./results.ts";

/** What a check of files needs beside their names. */
export interface CheckFilesOptions {
  readonly judge: Judge;
  readonly site?: Site | undefined;
  readonly now?: string | undefined;
  /** True if "now" is the clock's. */
  readonly isClock?: boolean;
  /** What builds wrote down of the articles. */
  readonly ledger?: Ledger | undefined;
  /** How standard input is called in findings. */
  readonly stdinName?: string | undefined;
  /** True for a file that lay in a folder or matched a glob and was not named. */
  readonly isFound?: (path: string) => boolean;
  /** Told before each file. */
  readonly onFile?: (nth: number, path: string) => void;
}

/** Results of files as they come; `-` is standard input. */
export async function* checkFiles(paths: readonly string[], options: CheckFilesOptions): AsyncIterable<Result> {
  let nth = 0;
  const { ledger, site } = options;
  const isKnown = ledger !== undefined && site !== undefined;
  const memory = isKnown ? (await import("../index.ts")).remember(ledger, site) : undefined;
  const stories =
    paths.length > 1 || memory !== undefined
      ? (await import("../syntax/stories/stories.ts")).gatherStories()
      : undefined;
  const told = new Set<string>();
  /** Settings that many files share are told of once. */
  const isNews = ({ uri, rule, span, message }: Diagnostic, file: string) => {
    if (uri === file) return true;
    const key = `${rule} ${uri} ${span.start} ${message}`;
    return !told.has(key) && told.add(key) !== undefined;
  };
  for (const path of paths) {
    options.onFile?.(++nth, path);
    const input = path === "-" ? await readStandardInput(options.stdinName) : readInput(path);
    const { diagnostics, ...result } = await checkInput(withinReason(input), path, options, { stories, memory });
    const news = diagnostics.filter((diagnostic) => isNews(diagnostic, input.uri));
    for (const each of byFile({ ...result, diagnostics: news })) yield options.judge.settle(each);
  }
  if (stories === undefined) return;
  const { compare } = await import("../pipeline.ts");
  const reopen = (uri: string) =>
    uri === (options.stdinName ?? "-") ? undefined : withinReason(readInput(uri)).document;
  const given = { rules: options.judge.rules, profiles: options.judge.profilesOf("") };
  const whole = { ...given, ...siteAndTime(options), ...(memory ? { memory } : {}), reopen };
  for await (const result of compare(stories, whole)) yield options.judge.settle(result);
}

async function checkInput(
  input: Input,
  path: string,
  options: CheckFilesOptions,
  { stories, memory }: { readonly stories: Stories | undefined; readonly memory: Memory | undefined },
): Promise<Result> {
  const { judge } = options;
  const profiles = judge.profilesOf(input.uri);
  const own = troublesAsDiagnostics(input, profiles, judge);
  if (!input.document) return { uri: input.uri, diagnostics: own };
  const given = {
    rules: judge.rules,
    profiles,
    ...siteAndTime(options),
    ...(stories ? { stories } : {}),
    ...(memory ? { memory } : {}),
    isFound: options.isFound?.(path) === true,
  };
  const result = await checkDocument(input.document, given);
  return own.length > 0 ? merge(result, own, input.document) : result;
}

function siteAndTime({ site, now, isClock }: CheckFilesOptions): Pick<CheckOptions, "site" | "now" | "isClock"> {
  return {
    ...(site ? { site } : {}),
    ...(now === undefined ? {} : { now }),
    ...(isClock === undefined ? {} : { isClock }),
  };
}

/** JSON-LD alone needs no reader of articles, pages or feeds: a short start for the commonest call. */
async function checkDocument(document: Document, options: CheckOptions): Promise<Result> {
  const { uri, text } = document;
  if (/^\s*[[{]/.test(text.slice(0, 1000)) && isJsonLd(document)) {
    const graph = openJsonLd({ uri, text, ...(options.site ? { site: options.site } : {}) });
    const diagnostics = await validate(graph, options);
    options.stories?.add([graph], diagnostics);
    return { uri, diagnostics, ...(diagnostics.length > 0 ? { text } : {}) };
  }
  const { check } = await import("../pipeline.ts");
  const { site } = options;
  const findPicture = site && (await import("./pictures.ts")).openPictures(site);
  return check(document, findPicture ? { ...options, findPicture } : options);
}

/** Troubles with bytes, under the severity that the profiles give their rules. */
export function troublesAsDiagnostics(input: Input, profiles: readonly Profile[], judge: Judge): readonly Diagnostic[] {
  return input.troubles.flatMap(({ rule, message, at }): readonly Diagnostic[] => {
    const chosen = profiles.map(({ severities }) => severities?.[rule]).find((severity) => severity !== undefined);
    const severity = chosen ?? judge.rules.find(({ id }) => id === rule)?.severity ?? "error";
    if (severity === "off") return [];
    const { start, end, uri = input.uri } = at;
    return [{ rule, severity, message, uri, pointer: "", span: { start, end } }];
  });
}

function merge(result: Result, own: readonly Diagnostic[], { text }: Document): Result {
  const diagnostics = [...own, ...result.diagnostics].sort((a, b) => a.span.start - b.span.start);
  return { ...result, text, diagnostics };
}
