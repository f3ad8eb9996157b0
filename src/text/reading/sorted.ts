/** Looking up in lists that stand in order. */

/** Index of the first thing that a test holds for, where it holds for all after it too; how many there are, if for none. */
export function firstWhere<Thing>(sorted: readonly Thing[], holds: (one: Thing) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
