/** Takes down what reading a feed finds, within bounds. */
import type { Note } from "../../types.ts";

/** Beyond this many notes a rule may only speak while it has said little, so that one fault without end hides no other. */
const MOST = 10_000;
const SHARE = 1_000;
const counts = new WeakMap<readonly Note[], Map<string, number>>();

/** Adds a note, unless there are too many of its kind. */
export function takeDown(notes: Note[], note: Note): void {
  if (notes.length >= MOST) {
    const count = (countsOf(notes).get(note.rule) ?? 0) + 1;
    if (count > SHARE) return;
    countsOf(notes).set(note.rule, count);
  }
  notes.push(note);
}

function countsOf(notes: readonly Note[]): Map<string, number> {
  const known = counts.get(notes);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const { rule } of notes) made.set(rule, (made.get(rule) ?? 0) + 1);
  counts.set(notes, made);
  return made;
}
