/** What a user meant to name. */
import { closest } from "../syntax/values/closest.ts";

/** The id that comes nearest: by spelling, or by its last part where the pack was left out. */
export function nearest(word: string, ids: readonly string[]): string | undefined {
  return (
    closest(word, ids) ??
    ids.find((id) => id.endsWith(`/${word}`)) ??
    ids.find((id) => word.length > 3 && id.includes(word))
  );
}
