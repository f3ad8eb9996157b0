/** Places within a record that was decoded: each text is its own document, named by the record and the JSON Pointer. */
import type { Json, Origin } from "../../types.ts";
import { escapeToken } from "./json.ts";

/** Deeper and larger records hold no metadata of an article. */
const MAX_PLACES = 10_000;

/** JSON Pointer -> `NAME/POINTER`, from the first to the last character of the decoded value. */
export function placesIn(value: Json, name: string): Record<string, Origin> {
  const places: Record<string, Origin> = {};
  const queue: { readonly value: Json; readonly pointer: string }[] = [{ value, pointer: "" }];
  for (let i = 0; i < queue.length && i < MAX_PLACES; i++) {
    const { value: each, pointer } = queue[i] as (typeof queue)[number];
    const end = typeof each === "object" ? 0 : String(each).length;
    places[pointer] = { start: 0, end, uri: `${name}${pointer}` };
    if (typeof each !== "object" || each === null) continue;
    for (const [key, member] of Object.entries(each)) {
      queue.push({ value: member as Json, pointer: `${pointer}/${escapeToken(key)}` });
    }
  }
  return places;
}
