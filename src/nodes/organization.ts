/** The organizations that the article names. */
import type { Organization } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, OrganizationFound, Origin } from "../types.ts";

/** Types of bodies that schema.org holds for places alone. */
const buildings = new Set(["Museum", "PerformingArtsTheater", "MovieTheater"]);

/** Builds an Organization (or the subtype that the words tell) for each; the publisher has its node already. */
export const node: NodeBuilder = {
  type: "Organization",
  rank: 70,
  *build(context: NodeContext): Iterable<BuiltNode> {
    const { analysis, site } = context;
    for (const organization of analysis.organizations) {
      const id = context.idOf("organization", organization.name);
      if (id === `${site.url}#organization`) continue;
      const from: Record<string, Origin> = {};
      const first = organization.mentions[0];
      if (first) from[""] = from["/name"] = context.originOf(first);
      const known = context.known("organization", organization.name);
      const value = {
        "@type": typeOf(organization, context),
        "@id": id,
        name: organization.name,
        ...(organization.also.length > 0 && { alternateName: organization.also }),
        ...(known?.sameAs && known.sameAs.length > 0 && { sameAs: known.sameAs }),
      } satisfies Organization;
      yield { node: value, from };
    }
  },
};

/** What a body is: one that takes part in an event or that people belong to is an Organization, whatever house it has. */
function typeOf({ name, also, type }: OrganizationFound, { analysis, events }: NodeContext): "Organization" {
  const isNamed = (value: string): boolean => value === name || also.includes(value);
  const acts =
    buildings.has(type) &&
    (events.some(({ organizations }) => organizations.some(isNamed)) ||
      analysis.people.some(({ affiliation }) => affiliation.some(({ value }) => isNamed(value))));
  return (acts ? "Organization" : type) as "Organization";
}
