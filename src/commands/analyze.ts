/** `nutgraph analyze`: what each article says, as one line of JSON with the evidence for every entry. */
import { type Command, textOf } from "../host/command-line.ts";
import { readDocuments } from "../host/documents.ts";
import { findPaths } from "../host/inputs.ts";
import { analyze, read, summarize } from "../index.ts";
import type { Article } from "../types.ts";

export const command: Command = {
  name: "analyze",
  summary: "Say who, what, where and when an article tells of, with the words that say so",
  inputs: "[input...]",
  options: [
    { flags: "--language <tag>", summary: "language of articles that do not name theirs" },
    { flags: "--published <date>", summary: "date of articles that have none, for dates such as yesterday" },
  ],
  examples: [
    "nutgraph analyze article.txt --published 2026-04-25",
    "nutgraph analyze - < articles.ndjson > analyses.ndjson",
  ],
  async run(inputs, options, terminal) {
    const paths = await findPaths(inputs, "to analyze");
    const language = textOf(options, "language");
    const published = textOf(options, "published");
    let code = 0;
    for await (const reading of readDocuments(paths)) {
      if ("trouble" in reading) {
        code = 1;
        terminal.warn(`${reading.trouble.at.uri ?? ""}: ${reading.trouble.message}`);
        continue;
      }
      const { document } = reading;
      for (const article of await read(document)) {
        for (const { message } of article.troubles ?? []) {
          code = 1;
          terminal.warn(`${document.uri}: ${message}`);
        }
        await terminal.write(`${JSON.stringify(lineOf(withDefaults(article, language, published)))}\n`);
      }
    }
    return code;
  },
};

/** What the article itself says wins; a language that was only detected does not. */
function withDefaults(article: Article, language: string | undefined, published: string | undefined): Article {
  return {
    ...article,
    ...(language !== undefined && article.at["/language"] === undefined ? { language } : {}),
    ...(published !== undefined && article.published === undefined ? { published } : {}),
  };
}

interface Placed {
  readonly mentions: readonly { readonly uri?: string }[];
}

/** The summary of an article; a mention in a record names the field that its offsets are into. */
function lineOf(article: Article): object {
  const { language, people, organizations, places, dates, events, ...rest } = summarize(analyze(article));
  const placed = <T extends Placed>(entries: readonly T[]) =>
    entries.map((entry) => ({
      ...entry,
      mentions: entry.mentions.map(({ uri, ...mention }) => {
        const field = uri?.startsWith(`${article.uri}/`) ? uri.slice(article.uri.length + 1) : undefined;
        if (field !== undefined) return { ...mention, field };
        return uri === undefined || uri === article.uri ? mention : { ...mention, uri };
      }),
    }));
  return {
    id: article.id ?? article.uri,
    language,
    published: article.published ?? null,
    ...rest,
    people: placed(people),
    organizations: placed(organizations),
    places: placed(places),
    dates: placed(dates),
    events: placed(events),
  };
}
