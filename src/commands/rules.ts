/** `nutgraph rules`: every rule there is, for people or for programs. */
import type { Command } from "../host/command-line.ts";
import { rules } from "../index.ts";

export const command: Command = {
  name: "rules",
  summary: "List all rules",
  options: [{ flags: "--json", summary: "as JSON, with reasons and sources" }],
  examples: ["nutgraph rules", "nutgraph rules --json"],
  async run(_, options, { paint, write }) {
    const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (options.json === true) {
      const list = sorted.map(({ id, severity, title, why, mend, spec, checkedOn, verified, equivalents }) => ({
        id,
        pack: id.slice(0, id.indexOf("/")),
        severity,
        title,
        why,
        mend,
        spec,
        checkedOn: checkedOn ?? null,
        verified: verified ?? checkedOn !== undefined,
        equivalents: equivalents ?? {},
      }));
      await write(`${JSON.stringify(list, null, 1)}\n`);
      return 0;
    }
    const width = Math.max(...sorted.map(({ id }) => id.length));
    for (const { id, severity, title } of sorted) {
      const brush = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.blue;
      await write(`${id.padEnd(width)}  ${brush(severity.padEnd(7))}  ${title}\n`);
    }
    await write(paint.dim(`${sorted.length} rules; nutgraph explain RULE tells more of one\n`));
    return 0;
  },
};
