/** Applies mends to a text: only the bytes of the values that are mended change, each written as its surroundings ask. */
import type { Diagnostic, Fix } from "../../types.ts";
import { isJson } from "../json/json.ts";
import { withoutEntities } from "./mends.ts";

/** A text after its mends, and the findings that they settle. */
export interface Edited {
  readonly text: string;
  readonly applied: readonly Diagnostic[];
}

/** Applies the mends of a text's findings; of two that overlap the first counts, the other waits for the next round. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Edited {
  const byPlace = diagnostics
    .filter(({ fix, suppressed }) => fix !== undefined && !suppressed)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const applied: Diagnostic[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const diagnostic of byPlace) {
    const { span, fix } = diagnostic;
    if (!fix || span.start < at || span.end <= span.start || span.end > text.length) continue;
    const written = writeIn(text, span.start, span.end, fix);
    if (written === undefined || written === text.slice(span.start, span.end)) continue;
    pieces.push(text.slice(at, span.start), written);
    at = span.end;
    applied.push(diagnostic);
  }
  return applied.length === 0 ? { text, applied } : { text: pieces.join("") + text.slice(at), applied };
}

/** The replacement as the syntax around the span wants it; undefined where that is not certain. */
function writeIn(text: string, start: number, end: number, fix: Fix): string | undefined {
  const { replacement, of } = fix;
  if (fix.isRemoval === true) return of === text.slice(start, end) ? "" : undefined;
  const surroundings = surroundingsOf(text, start);
  if (surroundings === "json" || surroundings === "script") {
    if (!isJson(text.slice(start, end))) return undefined;
    const json = JSON.stringify(replacement);
    // A script in a page ends at `</script`, whatever the JSON thinks.
    return surroundings === "script" ? json.replace(/</g, "\\u003c") : json;
  }
  if (typeof replacement === "object") return undefined;
  const written = text.slice(start, end);
  if (of !== undefined && (surroundings === "markup" ? withoutEntities(written)?.replacement : written) !== of)
    return undefined;
  const value = String(replacement);
  if (surroundings === "markup") {
    // An element's content with elements in it is more than its text; a value without quotes may need them.
    if (/[\r\n]/.test(value) || written.includes("<")) return undefined;
    if (text[start - 1] === "=" && !/^[^\s"'=<>`&]+$/.test(value)) return undefined;
    return value
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      .replace(/'/g, "&#39;");
  }
  const quote = text[start - 1];
  if (/[\r\n]/.test(value)) return undefined;
  if (quote === '"' && text[end] === '"') return JSON.stringify(value).slice(1, -1);
  if (quote === "'" && text[end] === "'") return value.replace(/'/g, "''");
  // A plain scalar of YAML that needs no quotes, and is no number, boolean or null by accident of the mend.
  return /^[\p{L}\d][\p{L}\p{M}\d ./?=&%_+:@-]*$/u.test(value) && !/: |:$| $/.test(value) ? value : undefined;
}

function surroundingsOf(text: string, offset: number): "json" | "script" | "markup" | "plain" {
  const first = /\S/.exec(text.slice(0, 1000))?.[0];
  if (first === "{" || first === "[") return "json";
  if (first !== "<") return "plain";
  const opens = text.lastIndexOf("<script", offset);
  return opens >= 0 && text.lastIndexOf("</script", offset) < opens && text.indexOf(">", opens) < offset
    ? "script"
    : "markup";
}
