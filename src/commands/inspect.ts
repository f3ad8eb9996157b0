/** `nutgraph inspect`: an article in the terminal with what it names marked in its text, and who is who below it. */
import { type Command, textOf } from "../host/command-line.ts";
import { readDocuments } from "../host/documents.ts";
import { findPaths } from "../host/inputs.ts";
import { tellAnalysis } from "../host/marking.ts";
import { readSettings } from "../host/settings.ts";
import { analyze, read } from "../index.ts";

export const command: Command = {
  name: "inspect",
  summary: "Show articles with people, organizations, places, dates and events marked in the text",
  inputs: "[input...]",
  options: [
    { flags: "--language <tag>", summary: "language of articles that do not name theirs" },
    { flags: "--published <date>", summary: "date of articles that have none" },
    { flags: "--config <file>", summary: "settings, instead of nutgraph.config.* or site.yaml" },
  ],
  examples: ["nutgraph inspect seeds/000_5c90f0397797c7e4.txt"],
  async run(inputs, options, terminal) {
    const { site } = await readSettings({ path: textOf(options, "config"), inputs });
    const paths = await findPaths(inputs, "to inspect");
    const language = textOf(options, "language");
    const published = textOf(options, "published");
    let code = 0;
    for await (const reading of readDocuments(paths)) {
      if ("trouble" in reading) {
        code = 1;
        terminal.warn(`${reading.trouble.at.uri ?? ""}: ${reading.trouble.message}`);
        continue;
      }
      for (const article of await read(reading.document, site ? { site } : {})) {
        const known = {
          ...article,
          ...(language !== undefined && article.at["/language"] === undefined ? { language } : {}),
          ...(published !== undefined && article.published === undefined ? { published } : {}),
        };
        await terminal.write(tellAnalysis(known, analyze(known, site ? { site } : {}), terminal));
      }
    }
    return code;
  },
};
