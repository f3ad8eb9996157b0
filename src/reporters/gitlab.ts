/** Reports findings as a GitLab code quality artifact. */
import { fingerprintsOf } from "../syntax/findings/fingerprint.ts";
import { lineStarts, regionOf } from "../syntax/lines/lines.ts";
import type { Reporter } from "../types.ts";

const severities = { error: "major", warning: "minor", info: "info" } as const;

export const reporter: Reporter = {
  id: "gitlab",
  title: "Code quality report of GitLab CI",
  async *report(results) {
    let separator = "";
    yield "[";
    for await (const { text, diagnostics } of results) {
      const starts = lineStarts(text ?? "");
      const fingerprints = fingerprintsOf(diagnostics, text);
      let chunk = "";
      diagnostics.forEach(({ rule, severity, message, uri, span, suppressed }, index) => {
        if (suppressed) return;
        const { line, endLine } = regionOf(starts, span);
        chunk += `${separator}\n${JSON.stringify({
          description: message,
          check_name: rule,
          fingerprint: fingerprints[index],
          severity: severities[severity],
          location: { path: uri, lines: { begin: line, end: endLine } },
        })}`;
        separator = ",";
      });
      if (chunk !== "") yield chunk;
    }
    yield "\n]\n";
  },
};
