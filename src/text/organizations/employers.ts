/** Bodies that only a post in them shows: `Givaudan` of `CEO of Givaudan`. */

import type { Claim } from "../../types.ts";
import type { Found } from "../reading/found.ts";
import { isFirst, type Text } from "../reading/reading.ts";
import { firstWhere } from "../reading/sorted.ts";

/** All capitals that somebody's post is held in, outside what is found already. */
export function employersOf(
  text: Text,
  described: readonly { readonly attributes: { readonly affiliations: readonly Claim[] } }[],
  taken: Uint8Array,
): Found[] {
  const out: Found[] = [];
  for (const { attributes } of described) {
    for (const { value, mention } of attributes.affiliations) {
      if (mention.rule !== "affiliation/capitals" || !mention.text.startsWith(value)) continue;
      const from = tokenAt(text, mention.start);
      const to = tokenAt(text, mention.end - 1) + 1;
      // Station manager: one word that begins a sentence may be any.
      if (to === from + 1 && isFirst(text, from)) continue;
      if (taken.subarray(from, to).some((cell) => cell !== 0)) continue;
      out.push({ kind: "body", from, to, name: value, type: "Organization", rule: "organization/employer", tags: 0 });
    }
  }
  return out;
}

/** The last token that begins at or before an offset. */
const tokenAt = ({ tokens }: Text, offset: number): number =>
  Math.max(0, firstWhere(tokens, ({ start }) => start > offset) - 1);
