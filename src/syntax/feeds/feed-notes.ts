/** Takes down what reading a feed finds, within bounds. */
import type { Note } from "../../types.ts";
import { MOST_FINDINGS, SHARE_OF_RULE } from "../values/bounds.ts";

const counts = new WeakMap<readonly Note[], Map<string, number>>();

/** Adds a note; where there are too many, only of a rule that has said little, so that one fault without end hides no other. */
export function takeDown(notes: Note[], note: Note): void {
  if (notes.length >= MOST_FINDINGS) {
    const count = (countsOf(notes).get(note.rule) ?? 0) + 1;
    if (count > SHARE_OF_RULE) return;
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
