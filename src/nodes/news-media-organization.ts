/** The publisher, as the site's settings name it. */
import type { NewsMediaOrganization } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds the NewsMediaOrganization that publishes the site. */
export const node: NodeBuilder = {
  type: "NewsMediaOrganization",
  rank: 20,
  *build({ site }: NodeContext): Iterable<BuiltNode> {
    const { publisher } = site;
    const from: Record<string, Origin> = {};
    for (const [property, pointer] of [
      ["", "/publisher"],
      ["/name", "/publisher/name"],
      ["/url", "/publisher/url"],
      ["/logo", "/publisher/logo"],
      ["/sameAs", "/publisher/sameAs"],
    ] as const) {
      const origin = site.at?.[pointer];
      if (origin) from[property] = origin;
    }
    const { logo } = publisher;
    const value = {
      "@type": "NewsMediaOrganization",
      "@id": `${site.url}#organization`,
      name: publisher.name,
      url: publisher.url ?? site.url,
      ...(logo && {
        logo: {
          "@type": "ImageObject",
          url: logo.url,
          ...(logo.width !== undefined && {
            width: { "@type": "QuantitativeValue", value: logo.width, unitCode: "E37" },
          }),
          ...(logo.height !== undefined && {
            height: { "@type": "QuantitativeValue", value: logo.height, unitCode: "E37" },
          }),
        } as const,
      }),
      ...(publisher.sameAs && publisher.sameAs.length > 0 && { sameAs: publisher.sameAs }),
    } satisfies NewsMediaOrganization;
    yield { node: value, from };
  },
};
