/** The people whom the article names. */
import type { Person } from "schema-dts";
import type { BuiltNode, Claim, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds a Person for each: name in base form, rank and post apart from it, the body to which the text ties them. */
export const node: NodeBuilder = {
  type: "Person",
  rank: 60,
  *build(context: NodeContext): Iterable<BuiltNode> {
    const { analysis } = context;
    for (const person of analysis.people) {
      const from: Record<string, Origin> = {};
      const first = person.mentions[0];
      if (first) from[""] = from["/name"] = context.originOf(first);
      const claim = (property: string, claims: readonly Claim[]): string | readonly string[] | undefined => {
        for (const [i, { mention }] of claims.entries())
          from[claims.length > 1 ? `${property}/${i}` : property] = context.originOf(mention);
        return claims.length > 1 ? claims.map(({ value }) => value) : claims[0]?.value;
      };
      const honorificPrefix = person.honorificPrefix[0];
      if (honorificPrefix) from["/honorificPrefix"] = context.originOf(honorificPrefix.mention);
      const jobTitle = claim("/jobTitle", person.jobTitle);
      // A country is a place to schema.org, and no body to be affiliated with.
      const bodies = person.affiliation.filter(({ value }) =>
        analysis.organizations.some(({ name, also }) => name === value || also.includes(value)),
      );
      for (const [i, { mention }] of bodies.entries()) from[`/affiliation/${i}`] = context.originOf(mention);
      const known = context.known("person", person.name);
      const value = {
        "@type": "Person",
        "@id": context.idOf("person", person.name),
        name: person.name,
        ...(person.also.length > 0 && { alternateName: person.also }),
        ...(person.givenName !== undefined && { givenName: person.givenName }),
        ...(person.familyName !== undefined && { familyName: person.familyName }),
        ...(honorificPrefix && { honorificPrefix: honorificPrefix.value }),
        ...(jobTitle !== undefined && { jobTitle }),
        ...(bodies.length > 0 && {
          affiliation: bodies.map(({ value }) => ({ "@id": context.idOf("organization", value) })),
        }),
        ...(known?.sameAs && known.sameAs.length > 0 && { sameAs: known.sameAs }),
      } satisfies Person;
      yield { node: value, from };
    }
  },
};
