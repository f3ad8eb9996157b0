/** Items -> Outputs, by the Writers asked for, in one pass over the items. */

import { profiles as allProfiles } from "./profiles/index.ts";
import { hashOf, isInside } from "./syntax/paths.ts";
import { profilesAskedFor } from "./syntax/profile-feed.ts";
import type { Item, Output, Profile, Site, WriteContext, Writer } from "./types.ts";
import { writers as all } from "./writers/index.ts";

export interface WriteOptions {
  readonly site: Site;
  readonly writers?: readonly Writer[];
  /** Consumers that may have a feed of their own; the site's settings say which of them get one. */
  readonly feedProfiles?: readonly Profile[];
  /** RFC 3339; without it, writers that ask for the present (the news sitemap's 48 hours) take all. */
  readonly now?: string;
}

/** Writes items, newest first, to all outputs. A path that comes again continues its file; none leaves the output folder; items kept out reach no file of the site. */
export function* write(items: Iterable<Item>, options: WriteOptions): Iterable<Output> {
  const context: WriteContext = {
    site: options.site,
    profiles: feedProfiles(options),
    ...(options.now === undefined ? {} : { now: options.now }),
  };
  const writers = options.writers ?? all;
  const single = writers.filter((writer) => writer.on === "item");
  const whole = writers.filter((writer) => writer.on === "site").map((writer) => writer.begin(context));
  const taken = new Set<string>();
  for (const item of items) {
    for (const writer of single)
      for (const output of apart(writer.write(item, context), taken)) yield { ...output, item };
    if (item.keptOut === undefined) for (const writing of whole) yield* inside(writing.add(item));
  }
  for (const writing of whole) yield* inside(writing.end());
}

/** The profiles that the settings ask a feed for. */
export function feedProfiles({
  site,
  feedProfiles: given = allProfiles,
}: WriteOptions): ReturnType<typeof profilesAskedFor> {
  return profilesAskedFor(site, given);
}

/** Two articles must not share a file: the second one's gets a number. */
function* apart(outputs: Iterable<Output>, taken: Set<string>): Iterable<Output> {
  const given = new Map<string, string>();
  for (const output of inside(outputs)) {
    let path = given.get(output.path);
    for (let n = 1; path === undefined; n += 1) {
      const tried = n === 1 ? output.path : output.path.replace(/(\/?[^/]*)$/, `-${n}$1`);
      const key = keyOf(tried);
      if (taken.has(key)) continue;
      taken.add(key);
      path = tried;
    }
    given.set(output.path, path);
    yield path === output.path ? output : { ...output, path };
  }
}

/** Short, so that a million paths fit in memory. File systems that ignore case must not mix two articles either. */
function keyOf(path: string): string {
  const folded = path.toLowerCase();
  return hashOf(folded) + hashOf(`${folded.length}${folded}`);
}

function* inside(outputs: Iterable<Output>): Iterable<Output> {
  for (const output of outputs) {
    if (!isInside(output.path)) throw new RangeError(`Output path "${output.path}" leaves the output folder`);
    yield output;
  }
}
