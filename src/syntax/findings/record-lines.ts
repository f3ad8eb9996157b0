/** Findings on the records of a document of lines, led from the fields of each record to where they stand in the document. */
import type { Diagnostic, Document, Span } from "../../types.ts";
import { locateJson } from "../json/json.ts";
import { decodeJsonString, placeIn } from "../lines/decoded-text.ts";
import { lineAt } from "../lines/line.ts";

/** Diagnostics whose place is a field's decoded text (`URI#LINE/FIELD`) get the place in the document; all others stay as they are. */
export function inLinesOf(document: Document, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const records = `${document.uri}#`;
  if (!diagnostics.some(({ uri }) => uri.startsWith(records))) return diagnostics;
  const lines = linesOf(document.text);
  return diagnostics.map((diagnostic) => {
    const [, number, pointer = ""] = /^(\d{1,9})(\/.*)?$/s.exec(diagnostic.uri.slice(records.length)) ?? [];
    const line = diagnostic.uri.startsWith(records) ? lines[Number(number) - 1] : undefined;
    if (line === undefined) return diagnostic;
    // a mend is written for the decoded text, not for the line
    const { fix: _, ...rest } = diagnostic;
    return { ...rest, uri: document.uri, span: placeInLine(document.text, line, pointer, diagnostic.span) };
  });
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const line = lineAt(text, from, text.length);
    lines.push(line);
    from = line.next;
  }
  return lines;
}

/** The place of a stretch of a field's text; the whole value where all of it is meant, or where it is no text. */
function placeInLine(text: string, line: Span, pointer: string, inner: Span): Span {
  const value = locateJson(text, line, [pointer]).get(pointer)?.value ?? line;
  if (text[value.start] !== '"') return value;
  const decoded = decodeJsonString(text, value);
  return inner.start === 0 && inner.end >= decoded.text.length ? value : placeIn(decoded, inner);
}
