/** Happenings: a trigger with its kind, and when, where and by whom. */
import type { EventFound, PersonFound } from "../types.ts";
import type { DateSpan } from "./dates.ts";
import type { Found } from "./found.ts";
import type { Person } from "./merge.ts";
import type { Text } from "./reading.ts";

export interface EventContext {
  readonly dates: readonly DateSpan[];
  readonly places: readonly Found[];
  readonly bodies: readonly Found[];
  readonly persons: readonly Person[];
  readonly people: readonly PersonFound[];
}

/** All events of a text, the same event told twice being one. */
export function findEvents(_text: Text, _context: EventContext): EventFound[] {
  return [];
}
