/** The site that the page belongs to. */
import type { WebSite } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds the WebSite out of the site's settings. */
export const node: NodeBuilder = {
  type: "WebSite",
  rank: 30,
  *build({ site }: NodeContext): Iterable<BuiltNode> {
    const from: Record<string, Origin> = {};
    for (const [property, pointer] of [
      ["", "/name"],
      ["/name", "/name"],
      ["/url", "/url"],
      ["/description", "/description"],
      ["/inLanguage", "/language"],
    ] as const) {
      const origin = site.at?.[pointer];
      if (origin) from[property] = origin;
    }
    const value = {
      "@type": "WebSite",
      "@id": `${site.url}#website`,
      name: site.name,
      url: site.url,
      ...(site.description !== undefined && { description: site.description }),
      inLanguage: site.language,
      publisher: { "@id": `${site.url}#organization` },
    } satisfies WebSite;
    yield { node: value, from };
  },
};
