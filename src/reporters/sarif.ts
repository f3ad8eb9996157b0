/** Reports findings as SARIF 2.1.0, which code scanning reads; fingerprints do not use lines, so findings keep their identity. */
import { fingerprintsOf } from "../syntax/findings/fingerprint.ts";
import { lineStarts, regionOf } from "../syntax/lines/lines.ts";
import type { Diagnostic, JsonObject, Reporter, Rule } from "../types.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** A path as a URI reference; what is a URL already stays. */
const toUri = (path: string) =>
  /^[a-z][a-z\d+.-]+:/i.test(path) ? encodeURI(path) : path.split("/").map(encodeURIComponent).join("/");

function region(starts: readonly number[], span: Diagnostic["span"]): JsonObject {
  const { line, column, endLine, endColumn } = regionOf(starts, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function toResult(
  diagnostic: Diagnostic,
  ruleIndex: number,
  fingerprint: string,
  starts: readonly number[],
): JsonObject {
  const { rule, severity, message, uri, pointer, span, related, suppressed } = diagnostic;
  const artifactLocation = { uri: toUri(uri) };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation, region: region(starts, span) },
        ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    ...(related && related.length > 0
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: {
              artifactLocation: { uri: toUri(place.uri) },
              ...regionThere(place, uri, starts),
            },
          })),
        }
      : {}),
    partialFingerprints: { "nutgraph/v1": fingerprint },
    ...(suppressed
      ? {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: suppressed.reason ?? `Known to the ${suppressed.by}`,
            },
          ],
        }
      : {}),
  };
}

function toDescriptor(id: string, rule: Rule | undefined, severity: Diagnostic["severity"]): JsonObject {
  const tags = [id.split("/")[0] ?? id];
  if (!rule) return { id, defaultConfiguration: { level: levels[severity] }, properties: { tags } };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: {
      text: `${rule.why}\n\n${rule.mend}\n\n${rule.spec}`,
      markdown: `${rule.why}\n\n**How to mend it:** ${rule.mend}\n\n[Source](${rule.spec})`,
    },
    ...(/^https?:/.test(rule.spec) ? { helpUri: rule.spec } : {}),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags },
  };
}

export const reporter: Reporter = {
  id: "sarif",
  title: "SARIF 2.1.0 for code scanning",
  async *report(results, { version, rules }) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const used = new Map<string, { index: number; severity: Diagnostic["severity"] }>();
    let separator = "";
    const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    yield `{"$schema":"${schema}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[`;
    for await (const { text, diagnostics } of results) {
      if (diagnostics.length === 0) continue;
      const starts = lineStarts(text ?? "");
      const fingerprints = fingerprintsOf(diagnostics, text);
      let chunk = "";
      diagnostics.forEach((diagnostic, nth) => {
        const { rule, severity } = diagnostic;
        const index = used.get(rule)?.index ?? used.size;
        if (!used.has(rule)) used.set(rule, { index, severity });
        chunk += `${separator}\n${JSON.stringify(toResult(diagnostic, index, fingerprints[nth] ?? "", starts))}`;
        separator = ",";
      });
      yield chunk;
    }
    const driver = {
      name: "Nutgraph",
      version,
      rules: Array.from(used, ([id, { severity }]) => toDescriptor(id, known.get(id), severity)),
    };
    yield `\n],"tool":${JSON.stringify({ driver })}}]}\n`;
  },
};

/** The region of a related place; in another document only its beginning is known. */
function regionThere(
  { uri: there, span, line, column }: NonNullable<Diagnostic["related"]>[number],
  uri: string,
  starts: readonly number[],
): JsonObject {
  if (there === uri) return { region: region(starts, span) };
  return line === undefined || column === undefined ? {} : { region: { startLine: line, startColumn: column } };
}
