/** Reports findings as one JSON object, written as they come. */
import { lineStarts, regionOf } from "../syntax/lines/lines.ts";
import type { Reporter } from "../types.ts";

export const reporter: Reporter = {
  id: "json",
  title: "JSON for programs",
  async *report(results, { version }) {
    const counts = { error: 0, warning: 0, info: 0 };
    let files = 0;
    let known = 0;
    let separator = "";
    yield `{"version":${JSON.stringify(version)},"diagnostics":[`;
    for await (const { text, diagnostics } of results) {
      files++;
      if (diagnostics.length === 0) continue;
      const starts = lineStarts(text ?? "");
      let chunk = "";
      for (const { rule, severity, message, uri, pointer, span, data, related, suppressed } of diagnostics) {
        if (suppressed) {
          known++;
          continue;
        }
        counts[severity]++;
        const places = related?.map((place) => ({
          message: place.message,
          uri: place.uri,
          ...(place.uri === uri
            ? regionOf(starts, place.span)
            : place.line === undefined
              ? {}
              : { line: place.line, column: place.column }),
        }));
        chunk += `${separator}\n${JSON.stringify({
          rule,
          severity,
          message,
          uri,
          pointer,
          ...regionOf(starts, span),
          data: data ?? {},
          related: places,
        })}`;
        separator = ",";
      }
      yield chunk;
    }
    const summary = { errors: counts.error, warnings: counts.warning, infos: counts.info, suppressed: known };
    yield `\n],"files":${files},"summary":${JSON.stringify(summary)}}\n`;
  },
};
