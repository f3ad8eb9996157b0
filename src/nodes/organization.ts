/** The organizations that the article names. */
import type { Organization } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

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
        "@type": organization.type as "Organization",
        "@id": id,
        name: organization.name,
        ...(organization.also.length > 0 && { alternateName: organization.also }),
        ...(known?.sameAs && known.sameAs.length > 0 && { sameAs: known.sameAs }),
      } satisfies Organization;
      yield { node: value, from };
    }
  },
};
