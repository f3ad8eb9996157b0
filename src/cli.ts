#!/usr/bin/env node
/** The command line: arguments become a command, and a command an exit code. Only the command asked for is loaded. */
import type { Command } from "./host/command-line.ts";
import { Misuse } from "./host/misuse.ts";
import { createTerminal } from "./host/terminal.ts";

const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  build: () => import("./commands/build.ts"),
  check: () => import("./commands/check.ts"),
  analyze: () => import("./commands/analyze.ts"),
  inspect: () => import("./commands/inspect.ts"),
  entities: () => import("./commands/entities.ts"),
  explain: () => import("./commands/explain.ts"),
  rules: () => import("./commands/rules.ts"),
};

async function main(args: readonly string[]): Promise<number> {
  const terminal = createTerminal();
  try {
    const [name = ""] = args;
    const isVersion = name === "--version" || name === "-V";
    const asked = Object.hasOwn(commands, name) ? [commands[name]!] : isVersion ? [] : Object.values(commands);
    const [{ runCommandLine }, { versionOf }, ...loaded] = await Promise.all([
      import("./host/command-line.ts"),
      import("./host/version.ts"),
      ...asked.map((load) => load()),
    ]);
    return await runCommandLine(
      loaded.map(({ command }) => command),
      args,
      terminal,
      {
        name: "nutgraph",
        summary: "Turns news articles into validated schema.org JSON-LD and feeds, and checks anyone's",
        version: () => versionOf(),
      },
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Misuse) terminal.warn(`nutgraph: ${message}`);
    else if (process.env.NUTGRAPH_DEBUG && error instanceof Error) terminal.warn(error.stack ?? message);
    else terminal.warn(`nutgraph: ${message.split("\n")[0]} (a fault of ours; NUTGRAPH_DEBUG=1 shows where)`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
