/** Reports findings as JUnit XML: a suite a file, a failed test an error, a passed one a clean file. */
import { lineStarts, regionOf } from "../syntax/lines/lines.ts";
import { escapeText, writeAttributes } from "../syntax/xml/xml-text.ts";
import type { Reporter } from "../types.ts";

export const reporter: Reporter = {
  id: "junit",
  title: "JUnit XML for build servers",
  async *report(results) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="nutgraph">\n';
    for await (const { uri, text, diagnostics } of results) {
      const starts = lineStarts(text ?? "");
      const shown = diagnostics.filter(({ suppressed }) => !suppressed);
      const failures = shown.filter(({ severity }) => severity === "error").length;
      const tests = Math.max(1, shown.length);
      let chunk = `<testsuite${writeAttributes({ name: uri, tests, failures, errors: 0, skipped: 0 })}>\n`;
      if (shown.length === 0) chunk += `<testcase${writeAttributes({ name: uri, classname: "nutgraph" })}/>\n`;
      for (const { rule, severity, message, uri, pointer, span } of shown) {
        const { line, column } = regionOf(starts, span);
        const place = `${uri}:${line}:${column}${pointer === "" ? "" : ` (${pointer})`}`;
        const name = `${line}:${column} ${message}`;
        chunk += `<testcase${writeAttributes({ name, classname: rule, file: uri, line })}>`;
        chunk +=
          severity === "error"
            ? `<failure${writeAttributes({ message, type: rule })}>${escapeText(place)}</failure>`
            : `<system-out>${escapeText(`${severity}: ${message}\n${place}`)}</system-out>`;
        chunk += "</testcase>\n";
      }
      yield `${chunk}</testsuite>\n`;
    }
    yield "</testsuites>\n";
  },
};
