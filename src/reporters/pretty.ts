/** Reports findings to a person at a terminal: by file, each at its source line with a caret below it. */

import { displayed } from "../syntax/findings/display.ts";
import { frameOf } from "../syntax/findings/frame.ts";
import { createPaint, type Paint } from "../syntax/findings/paint.ts";
import { lineStarts, positionAt } from "../syntax/lines/lines.ts";
import { grouped, numbered } from "../syntax/values/counts.ts";
import type { Diagnostic, Reporter, Result } from "../types.ts";

const brushes = { error: "red", warning: "yellow", info: "blue" } as const;

function frame(text: string, starts: readonly number[], diagnostic: Diagnostic, paint: Paint): string {
  const { line, code, indent, width } = frameOf(text, starts, diagnostic.span);
  if (code.trim() === "") return "";
  const number = String(line).padStart(6);
  const underline = paint[brushes[diagnostic.severity]](`^${"~".repeat(width - 1)}`);
  return `${paint.dim(`${number} |`)} ${code}\n${paint.dim(`${" ".repeat(number.length)} |`)} ${" ".repeat(indent)}${underline}\n`;
}

/** The findings of one file; those at one and the same place share a frame. */
function section({ uri, text = "", diagnostics }: Result, paint: Paint): string {
  const starts = lineStarts(text);
  let lines = `${paint.underline(displayed(uri))}\n`;
  diagnostics.forEach((diagnostic, index) => {
    const { severity, span, message, rule, related, fix } = diagnostic;
    const { line, column } = positionAt(starts, span.start);
    const label = paint[brushes[severity]](severity.padEnd(7));
    lines += `  ${`${line}:${column}`.padEnd(7)} ${label}  ${displayed(message)}  ${paint.dim(rule)}\n`;
    for (const place of related ?? []) {
      const at = place.uri === uri ? positionAt(starts, place.span.start) : undefined;
      const there = place.line === undefined ? "" : `:${place.line}:${place.column}`;
      const where = at ? `${at.line}:${at.column}` : `${displayed(place.uri)}${there}`;
      lines += paint.dim(`          see ${where}: ${displayed(place.message)}\n`);
    }
    if (fix) lines += paint.dim(`          --fix: ${displayed(fix.description)}\n`);
    const next = diagnostics[index + 1];
    if (!next || next.span.start !== span.start || next.span.end !== span.end)
      lines += frame(text, starts, diagnostic, paint);
  });
  return `${lines}\n`;
}

export const reporter: Reporter = {
  id: "pretty",
  title: "For people at a terminal",
  async *report(results, { color, brief = false }) {
    const paint = createPaint(color);
    const counts = { error: 0, warning: 0, info: 0 };
    const byRule = new Map<string, number>();
    let files = 0;
    let faulty = 0;
    let known = 0;
    for await (const result of results) {
      files++;
      const open = result.diagnostics.filter(({ suppressed }) => !suppressed);
      known += result.diagnostics.length - open.length;
      if (open.length === 0) continue;
      faulty++;
      const shown = brief ? open.filter(({ severity }) => severity !== "info") : open;
      for (const { severity, rule } of open) {
        counts[severity]++;
        byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      }
      if (shown.length > 0) yield section({ ...result, diagnostics: shown }, paint);
    }
    const total = counts.error + counts.warning + counts.info;
    const ranked = [...byRule].sort((a, b) => b[1] - a[1]);
    if (total > 20 && ranked.length > 1) {
      yield "Most frequent:\n";
      for (const [rule, count] of ranked.slice(0, 5)) yield `${String(count).padStart(8)}  ${rule}\n`;
      yield "\n";
    }
    const parts = [
      counts.error > 0 ? paint.red(numbered(counts.error, "error")) : "",
      counts.warning > 0 ? paint.yellow(numbered(counts.warning, "warning")) : "",
      counts.info > 0 ? paint.blue(numbered(counts.info, "info")) : "",
    ].filter(Boolean);
    yield total === 0
      ? `${paint.green("No findings")} in ${numbered(files, "file")}\n`
      : `${parts.join(", ")} in ${grouped(faulty)} of ${numbered(files, "file")}\n`;
    if (brief && counts.info > 0) yield paint.dim("Infos are not shown; --infos shows them\n");
    if (known > 0) yield paint.dim(`${numbered(known, "known finding")} not shown\n`);
    const first = ranked[0]?.[0];
    if (first) yield paint.dim(`To read why it matters and how to mend it: nutgraph explain ${first}\n`);
  },
};
