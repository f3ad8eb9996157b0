/** The places that the article names. */
import type { Place } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds a Place (or Country, City ...) for each; a city also gets its name as address, for consumers that ask for one. */
export const node: NodeBuilder = {
  type: "Place",
  rank: 80,
  *build(context: NodeContext): Iterable<BuiltNode> {
    for (const place of context.analysis.places) {
      const from: Record<string, Origin> = {};
      const first = place.mentions[0];
      if (first) from[""] = from["/name"] = from["/address"] = context.originOf(first);
      const known = context.known("place", place.name);
      const value = {
        "@type": place.type as "Place",
        "@id": context.idOf("place", place.name),
        name: place.name,
        ...(place.also.length > 0 && { alternateName: place.also }),
        ...(place.type === "City" && {
          address: {
            "@type": "PostalAddress",
            addressLocality: place.name,
            ...(place.country !== undefined && { addressCountry: place.country }),
          } as const,
        }),
        ...(known?.sameAs && known.sameAs.length > 0 && { sameAs: known.sameAs }),
      } satisfies Place;
      yield { node: value, from };
    }
  },
};
