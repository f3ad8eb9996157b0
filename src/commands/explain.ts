/** `nutgraph explain`: what a rule asks, why, how to mend what it finds, with examples and its source. */
import type { Command } from "../host/command-line.ts";
import { Misuse } from "../host/misuse.ts";
import { nearest } from "../host/nearest.ts";
import { rules } from "../index.ts";
import type { Example, JsonObject } from "../types.ts";

const codeOf = (value: string | JsonObject) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
const indented = (text: string) => text.replace(/^(?=.)/gm, "    ");

/** Text broken at blanks into lines of a window's width. */
function wrapped(text: string, columns: number): string {
  const width = Math.min(Math.max(columns, 40), 100) - 2;
  let line = "";
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + word.length >= width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => `  ${each}\n`).join("");
}

export const command: Command = {
  name: "explain",
  summary: "Explain a rule: what, why, how to mend it",
  inputs: "<rule>",
  options: [],
  examples: ["nutgraph explain google/event-location"],
  async run([id = ""], _, { paint, write, columns }) {
    const rule = rules.find((each) => each.id === id);
    if (!rule) {
      const near = nearest(
        id,
        rules.map((each) => each.id),
      );
      throw new Misuse(`Rule "${id}" is unknown${near ? `; did you mean "${near}"?` : "; nutgraph rules lists all"}`);
    }
    const shown = (title: string, examples: readonly Example[]) =>
      examples.slice(0, 2).map((example) => {
        const code = "bad" in example ? example.bad : example.good;
        const says =
          "bad" in example ? example.says.map((message) => `    ${paint.dim("->")} ${message}\n`).join("") : "";
        return `\n${paint.bold(title)}\n${indented(codeOf(code).trimEnd())}\n${says}`;
      });
    const source = rule.checkedOn ? `${rule.spec} (read on ${rule.checkedOn})` : rule.spec;
    const w3c = rule.equivalents?.w3c?.join(", ");
    await write(
      [
        `${paint.bold(rule.id)}  ${rule.severity}\n`,
        wrapped(rule.title, columns),
        `\n${paint.bold("Why")}\n${wrapped(rule.why, columns)}`,
        `\n${paint.bold("How to mend it")}\n${wrapped(rule.mend, columns)}`,
        ...shown(
          "Bad",
          rule.examples.filter((example) => "bad" in example),
        ),
        ...shown(
          "Good",
          rule.examples.filter((example) => "good" in example),
        ),
        `\n${paint.bold("Source")}\n  ${source}\n`,
        w3c ? `\n${paint.bold("In W3C's feed validator")}\n  ${w3c}\n` : "",
      ].join(""),
    );
    return 0;
  },
};
