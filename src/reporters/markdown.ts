/** Reports findings as a Markdown summary, for a pull request's comment or a job's summary page. */

import { lineStarts, regionOf } from "../syntax/lines/lines.ts";
import { numbered } from "../syntax/values/counts.ts";
import type { Diagnostic, Reporter } from "../types.ts";

/** A comment holds 65,536 characters; the first findings say enough. */
const MOST_SHOWN = 200;

const marks = { error: "🔴 error", warning: "🟡 warning", info: "🔵 info" } as const;

/** Text in which nothing counts as markup. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/@(?=\w)/g, "@\u200b");

export const reporter: Reporter = {
  id: "markdown",
  title: "Markdown summary",
  async *report(results, { rules }) {
    const specs = new Map(rules.map(({ id, spec }) => [id, spec]));
    const counts = { error: 0, warning: 0, info: 0 };
    const byRule = new Map<string, { severity: Diagnostic["severity"]; count: number }>();
    let files = 0;
    let shown = 0;
    let total = 0;
    let list = "";
    for await (const { uri, text, diagnostics } of results) {
      files++;
      const open = diagnostics.filter(({ suppressed }) => !suppressed);
      if (open.length > 0 && shown < MOST_SHOWN) list += `\n### ${plain(uri)}\n\n`;
      const starts = shown < MOST_SHOWN ? lineStarts(text ?? "") : [0];
      for (const { rule, severity, message, span } of open) {
        total++;
        counts[severity]++;
        const known = byRule.get(rule);
        byRule.set(rule, { severity, count: (known?.count ?? 0) + 1 });
        if (shown >= MOST_SHOWN) continue;
        shown++;
        const { line, column } = regionOf(starts, span);
        list += `- ${marks[severity]} at ${line}:${column}: ${plain(message)} (\`${rule}\`)\n`;
      }
    }
    yield "## Nutgraph\n\n";
    yield `${numbered(counts.error, "error")}, ${numbered(counts.warning, "warning")}, ${numbered(counts.info, "info")} in ${numbered(files, "file")}\n`;
    if (total === 0) return;
    yield "\n| rule | severity | findings |\n|---|---|---:|\n";
    for (const [rule, { severity, count }] of [...byRule].sort((a, b) => b[1].count - a[1].count)) {
      const spec = specs.get(rule);
      const name = spec && /^https?:\/\/[^\s()|]+$/.test(spec) ? `[\`${rule}\`](${spec})` : `\`${rule}\``;
      yield `| ${name} | ${marks[severity]} | ${count} |\n`;
    }
    yield list;
    if (total > shown) yield `\n… and ${total - shown} more.\n`;
  },
};
