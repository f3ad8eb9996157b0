/** Keeps what rules find in one document within bounds: no rule takes the room of the others, and errors go before all else. */
import { MOST_FINDINGS, SHARE_OF_RULE } from "../values/bounds.ts";
import { type ActiveRule, GRAVITY } from "./plan.ts";

/** The findings of one document as they come. */
export class Harvest<Found extends { readonly active: ActiveRule }> {
  /** What is kept, in the order in which it came. */
  found: Found[] = [];
  /** How often each rule has spoken; counted only once there are too many findings. */
  #counts: Map<string, number> | undefined;
  /** What is no longer kept: all that is lighter. */
  #least = 0;

  /** True if something was left out. */
  get isCut(): boolean {
    return this.#counts !== undefined;
  }

  /** True if nothing more is taken from anyone. */
  get isFull(): boolean {
    return this.#least > GRAVITY.error;
  }

  /** False if what a rule finds is no longer kept. */
  takes({ rule, severity }: ActiveRule): boolean {
    if (this.#counts === undefined) return true;
    return GRAVITY[severity] >= this.#least && (this.#counts.get(rule.id) ?? 0) < SHARE_OF_RULE;
  }

  add(entry: Found): void {
    if (!this.takes(entry.active)) return;
    this.found.push(entry);
    this.#count(entry.active);
    while (this.found.length >= MOST_FINDINGS && !this.isFull) this.#thin();
  }

  #count({ rule }: ActiveRule): void {
    this.#counts?.set(rule.id, (this.#counts.get(rule.id) ?? 0) + 1);
  }

  /** Leaves out what rules say beyond their share, and where that was not enough, what is lightest. */
  #thin(): void {
    if (this.#counts !== undefined) this.#least = Math.max(this.#least, GRAVITY.info) + 1;
    if (this.isFull) return;
    const all = this.found;
    this.found = [];
    this.#counts = new Map();
    for (const entry of all) {
      if (!this.takes(entry.active)) continue;
      this.found.push(entry);
      this.#count(entry.active);
    }
  }
}
