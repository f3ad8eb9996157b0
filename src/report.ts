/** Results become a report: the last step of a check. */
import { reporters } from "./reporters/index.ts";
import type { Reporter, Result, Rule } from "./types.ts";

/** How a report is made. */
export interface ReportOptions {
  /** A reporter or the id of one; `pretty` if absent. */
  readonly reporter?: string | Reporter;
  readonly color?: boolean;
  /** Version of the program that speaks. */
  readonly version?: string;
  /** Counts infos and does not show them, where a person reads. */
  readonly brief?: boolean;
  /** For titles, reasons and links; a report without them holds ids alone. */
  readonly rules?: readonly Rule[];
}

/** Writes a report of results as they come; throws on a reporter's id that nobody has. */
export function report(results: AsyncIterable<Result>, options: ReportOptions = {}): AsyncIterable<string> {
  const { reporter = "pretty", color = false, version = "", rules = [], brief = false } = options;
  const chosen = typeof reporter === "string" ? reporters.find(({ id }) => id === reporter) : reporter;
  if (!chosen) {
    const ids = reporters.map(({ id }) => id).join(", ");
    throw new RangeError(`Reporter "${reporter}" is unknown, expected one of ${ids}`);
  }
  return chosen.report(results, { color, version, rules, brief });
}
