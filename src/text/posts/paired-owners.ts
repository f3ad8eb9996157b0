/** Several people of several countries or bodies in one phrase, one each: `Azərbaycan və Türkiyə xarici işlər nazirləri A və B`. */
import type { Claim } from "../../types.ts";
import type { Neighbours } from "../phrases/owners.ts";
import type { Found } from "../reading/found.ts";
import { joinsList, type Text } from "../reading/reading.ts";
import { Oblique, Tag } from "../words/morphology.ts";
import { claimOf, type Described } from "./posts.ts";

/** Gives each of those who share a plural post the owner that stands at the same place in the list of owners; none if the lists are not as long. */
export function pairOwners(text: Text, described: readonly Described[], around: Neighbours): void {
  for (let index = 0; index < described.length; index++) {
    const { attributes } = described[index]!;
    const last = attributes.affiliations.at(-1);
    if (!attributes.shared || !last) continue;
    const owners = ownersOf(text, attributes.from, last, around);
    if (owners.length < 2) continue;
    let end = index + 1;
    while (described[end]?.attributes.affiliations.includes(last)) end++;
    const holders = described.slice(index, end);
    for (const [place, one] of holders.entries()) {
      const own = holders.length === owners.length ? owners[place]! : undefined;
      one.attributes.affiliations.splice(0, Infinity, ...(own ? [own] : []));
    }
  }
}

/** The owners that a list ends with the one that was read before a post. */
function ownersOf(text: Text, from: number, last: Claim, around: Neighbours): Claim[] {
  const own = around.starting(from).find(({ name }) => name === last.value);
  const out: Claim[] = [];
  for (let owner = own; owner && out.length < 8; owner = before(text, owner, around))
    out.unshift(claimOf(text, owner.name, owner.from, owner.to, "affiliation/paired"));
  return out;
}

/** The owner before another in a list, of its kind and in no case but the genitive. */
function before(text: Text, { from, kind }: Found, around: Neighbours): Found | undefined {
  if (!joinsList(text, from - 1)) return undefined;
  return around.ending(from - 1).find((one) => one.kind === kind && !(one.tags & Oblique & ~Tag.genitive));
}
