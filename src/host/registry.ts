/** Reads the registry of known people, organizations and places: one JSON object a line. */
import { createReadStream } from "node:fs";
import type { Registry, RegistryEntry } from "../types.ts";
import { reasonOf } from "./files.ts";
import { Misuse } from "./misuse.ts";
import { readLines } from "./records.ts";

/** The registry's entries; throws `Misuse` at the line of what is none. */
export async function readRegistry(path: string): Promise<Registry> {
  const entries: RegistryEntry[] = [];
  try {
    for await (const { number, text } of readLines(createReadStream(path)))
      entries.push(entryOf(text, `${path}:${number}`));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`Registry ${path} cannot be read (${reasonOf(error)})`);
  }
  return entries;
}

function entryOf(line: string, place: string): RegistryEntry {
  let entry: Partial<RegistryEntry> | null;
  try {
    entry = JSON.parse(line);
  } catch {
    throw new Misuse(`${place}: Line is no JSON, expected an object with @id, @type and name`);
  }
  const { "@id": id, "@type": type, name } = entry ?? {};
  const isNamed = typeof name === "string" || (typeof name === "object" && name !== null);
  if (typeof id === "string" && typeof type === "string" && isNamed) return entry as RegistryEntry;
  throw new Misuse(`${place}: Entry lacks @id, @type or name, expected all three`);
}
