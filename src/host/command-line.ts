/** The command line's grammar: commands as data, read by commander. */
import { CommanderError, Command as Program, Option as ProgramOption } from "commander";
import { Misuse } from "./misuse.ts";
import { nearest } from "./nearest.ts";
import type { Terminal } from "./terminal.ts";

/** An option as its help shows it. */
interface Option {
  /** `-o, --out <folder>`; without `<...>` it is a switch. */
  readonly flags: string;
  readonly summary: string;
  readonly standard?: string;
  readonly choices?: readonly string[];
}

/** What the user gave: values of options by their long name in camelCase. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** One command: its grammar as data and what it does; the number it ends with is the exit code. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments as help shows them: `[input...]`, `<rule>`. */
  readonly inputs?: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  run(inputs: readonly string[], options: Options, terminal: Terminal): Promise<number>;
}

/** The text that an option was given, if it was. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The whole number that an option was given; throws `Misuse` on anything else. */
export function countOf(options: Options, name: string): number | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new Misuse(`Option ${flag} has ${JSON.stringify(text)}, expected a whole number`);
  }
  return Number(text);
}

/** The time that `--now` gives: an RFC 3339 date, or `now` for the clock's; throws `Misuse` on anything else. */
export function nowOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text === "now") return new Date().toISOString();
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new Misuse(
    `Option --now has ${JSON.stringify(text)}, expected a date such as 2026-04-25T12:00:00+04:00, or now`,
  );
}

/** Reads the arguments and runs the command they name; the result is the exit code. */
export async function runCommandLine(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
  about: { readonly name: string; readonly summary: string; readonly version: () => string },
): Promise<number> {
  let code = 0;
  let shown = "";
  const [first] = args;
  if (first !== undefined && !first.startsWith("-") && commands.every(({ name }) => name !== first)) {
    const names = commands.map(({ name }) => name);
    const near = nearest(first, names);
    throw new Misuse(
      `Command "${first}" is unknown${near ? `; did you mean "${near}"?` : `, expected one of ${names.join(", ")}`}`,
    );
  }
  const program = new Program(about.name)
    .description(about.summary)
    .helpCommand(false)
    .showSuggestionAfterError()
    .option("-V, --version", "show the version")
    .action((options: { version?: boolean }) => {
      if (options.version) shown += `${about.version()}\n`;
      else shown += program.helpInformation();
    });
  for (const command of commands) {
    const sub = program.command(command.name).description(command.summary);
    if (command.inputs) sub.argument(command.inputs);
    for (const { flags, summary, standard, choices } of command.options) {
      const option = new ProgramOption(flags, summary);
      if (standard !== undefined) option.default(standard);
      if (choices) option.choices([...choices]);
      sub.addOption(option);
    }
    const examples = command.examples.map((line) => `  $ ${line}\n`).join("");
    if (examples) sub.addHelpText("after", `\nExamples:\n${examples}`);
    sub.action(async (...given: unknown[]) => {
      const inputs = given
        .slice(0, -2)
        .flat()
        .filter((input): input is string => typeof input === "string");
      code = await command.run(inputs, sub.opts() as Options, terminal);
    });
  }
  for (const part of [program, ...program.commands])
    part.exitOverride().configureOutput({
      writeOut: (text) => {
        shown += text;
      },
      writeErr: () => {},
    });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Misuse(error.message.replace(/^error: /, "").replace(/\n/g, " "));
  }
  await terminal.write(shown);
  return code;
}
