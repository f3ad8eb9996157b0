/** Finds what stands a second time. */

/** The entries whose key an earlier one has, in order; an entry without a key repeats nothing. */
export function* repeated<T>(entries: Iterable<T>, keyOf: (entry: T) => string | undefined): Iterable<T> {
  const seen = new Set<string>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    if (seen.has(key)) yield entry;
    seen.add(key);
  }
}
