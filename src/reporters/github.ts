/** Reports findings as workflow commands, which GitHub Actions shows at the line of a pull request. */
import { lineStarts, regionOf } from "../syntax/lines/lines.ts";
import type { Reporter } from "../types.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

const escapeMessage = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string) => escapeMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

export const reporter: Reporter = {
  id: "github",
  title: "Annotations in GitHub Actions",
  async *report(results) {
    for await (const { text, diagnostics } of results) {
      const starts = lineStarts(text ?? "");
      let chunk = "";
      for (const { rule, severity, message, uri, span, suppressed } of diagnostics) {
        if (suppressed) continue;
        const { line, column, endLine, endColumn } = regionOf(starts, span);
        // Columns are only shown where start and end share a line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : "";
        const place = `file=${escapeProperty(uri)},line=${line},endLine=${endLine}${columns}`;
        chunk += `::${commands[severity]} ${place},title=${escapeProperty(rule)}::${escapeMessage(message)}\n`;
      }
      if (chunk !== "") yield chunk;
    }
  },
};
