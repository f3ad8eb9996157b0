/** `nutgraph entities`: whom an archive names and the registry lacks, merged and counted, as lines to edit and add. */
import { createCensus } from "../host/census.ts";
import { type Command, countOf, textOf } from "../host/command-line.ts";
import { readDocuments } from "../host/documents.ts";
import { findPaths } from "../host/inputs.ts";
import { readRegistry } from "../host/registry.ts";
import { readSettings } from "../host/settings.ts";
import { grouped } from "../host/terminal.ts";
import { analyze, read } from "../index.ts";

export const command: Command = {
  name: "entities",
  summary: "List people, organizations and places that articles name and the registry lacks",
  inputs: "[input...]",
  options: [
    { flags: "--config <file>", summary: "settings, instead of nutgraph.config.* or site.yaml" },
    { flags: "--least <number>", summary: "only who is named in so many articles", standard: "1" },
  ],
  examples: ["nutgraph entities archive.ndjson --least 3 > new.ndjson", "nutgraph entities posts --config site.yaml"],
  async run(inputs, options, terminal) {
    const settings = await readSettings({ path: textOf(options, "config"), inputs });
    const { site } = settings;
    const paths = await findPaths(inputs.length > 0 ? inputs : (settings.inputs ?? []), "to count");
    const census = createCensus(site?.entities === undefined ? [] : await readRegistry(site.entities));
    let code = 0;
    let articles = 0;
    for await (const reading of readDocuments(paths)) {
      if ("trouble" in reading) {
        code = 1;
        terminal.warn(`${reading.trouble.at.uri ?? ""}: ${reading.trouble.message}`);
        continue;
      }
      for (const article of await read(reading.document, site ? { site } : {})) {
        census.add(analyze(article, site ? { site } : {}));
        terminal.progress(() => `Counting ${grouped(++articles)}`);
      }
    }
    terminal.done();
    for (const entry of census.missing(site?.url ?? "", countOf(options, "least") ?? 1))
      await terminal.write(`${JSON.stringify(entry)}\n`);
    for (const { name, ids } of census.ambiguous())
      terminal.warn(`"${name}" fits several entries, so none is linked: ${ids.join(", ")}`);
    return code;
  },
};
