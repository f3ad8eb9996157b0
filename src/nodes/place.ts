/** The places that the article names. */
import type { Place, PostalAddress } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin, PlaceFound } from "../types.ts";

/** Builds a Place (or Country, City ...) for each, with as much of an address as the article gives: search engines ask for one. */
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
        address: addressOf(place),
        ...(known?.sameAs && known.sameAs.length > 0 && { sameAs: known.sameAs }),
      } satisfies Place;
      yield { node: value, from };
    }
  },
};

/** The address as far as the article tells it: the country, region or town, else the place's name as the words stand. */
function addressOf({ name, type, country }: PlaceFound): PostalAddress | string {
  const addressCountry = country === undefined ? {} : { addressCountry: country };
  if (type === "Country") return { "@type": "PostalAddress", addressCountry: country ?? name };
  if (type === "City") return { "@type": "PostalAddress", addressLocality: name, ...addressCountry };
  if (type === "AdministrativeArea") return { "@type": "PostalAddress", addressRegion: name, ...addressCountry };
  return name;
}
