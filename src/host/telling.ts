/** Tells a person what a build made: each article with what it names, then the files. */

import { displayed } from "../syntax/findings/display.ts";
import { grouped, numbered } from "../syntax/values/counts.ts";
import type { Item } from "../types.ts";
import type { Written } from "./folder.ts";
import type { Terminal } from "./terminal.ts";

type Looks = Pick<Terminal, "paint" | "columns">;

/** Names that fit one line; the rest as a number. */
function listed(names: readonly string[], room: number): string {
  let line = "";
  for (const [index, name] of names.entries()) {
    const next = line === "" ? name : `${line}, ${name}`;
    if (next.length > room && line !== "") return `${line} and ${names.length - index} more`;
    line = next;
  }
  return line;
}

/** One article: its headline, address, and who, where, when and what it tells of. */
export function tellItem({ article, analysis, url, graph, withheld }: Item, { paint, columns }: Looks): string {
  const room = Math.min(Math.max(columns, 60), 140) - 18;
  const row = (label: string, names: readonly string[]) =>
    names.length === 0 ? "" : `  ${paint.dim(label.padEnd(14))}${displayed(listed(names, room))}\n`;
  const people = analysis.people.map(({ name, honorificPrefix, jobTitle }) => {
    const said = [honorificPrefix[0]?.value, jobTitle[0]?.value].filter((text) => text !== undefined);
    return said.length > 0 ? `${name} (${said.join(", ")})` : name;
  });
  const events = analysis.events.map(({ name, trigger, kind, date, place }) =>
    [`${kind} "${name ?? trigger}"`, date, place].filter((text) => text !== undefined).join(" "),
  );
  const nodes = (graph as { readonly "@graph"?: readonly object[] })["@graph"]?.length ?? 0;
  return [
    `${paint.bold(displayed(article.headline ?? "(no headline)"))}\n`,
    row("from", [article.uri]),
    row("page", [url]),
    row("published", article.published === undefined ? [] : [article.published]),
    row("people", people),
    row(
      "organizations",
      analysis.organizations.map(({ name }) => name),
    ),
    row(
      "places",
      analysis.places.map(({ name }) => name),
    ),
    row("dates", [...new Set(analysis.dates.map(({ value }) => value))]),
    row("events", events),
    row("graph", [
      `${nodes} nodes${withheld.length > 0 ? `; ${withheld.length} events lack a name, day or place` : ""}`,
    ]),
    "\n",
  ].join("");
}

const sizeOf = (bytes: number) => (bytes < 10_000 ? `${bytes} B` : `${grouped(Math.round(bytes / 1000))} kB`);

/** What was written and where to look; `removed` files of earlier builds are gone. */
export function tellOutputs(
  { files, bytes, ofSite, example }: Written,
  out: string,
  { articles, removed }: { readonly articles: number; readonly removed: number },
  { paint }: Looks,
): string {
  const lines = [...ofSite]
    .filter(([path]) => !path.includes("/"))
    .map(([path, size]) => `  ${out}/${path} ${paint.dim(sizeOf(size))}\n`);
  const count = numbered(articles, "article");
  return [
    `${paint.bold(`${numbered(files, "file")} (${sizeOf(bytes)}) from ${count} in ${out}/`)}\n`,
    ...lines.slice(0, 12),
    lines.length > 12 ? `  and ${lines.length - 12} more\n` : "",
    example ? `  ${out}/${example} ${paint.dim("and its kin, one folder an article")}\n` : "",
    removed > 0 ? `  ${numbered(removed, "file")} of earlier builds removed, which no article makes any more\n` : "",
  ].join("");
}
