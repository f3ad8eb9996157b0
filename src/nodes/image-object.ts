/** The pictures that the article gives. */
import type { ImageObject } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds an ImageObject for each picture; sizes in pixels. */
export const node: NodeBuilder = {
  type: "ImageObject",
  rank: 50,
  *build({ article, url }: NodeContext): Iterable<BuiltNode> {
    for (const [i, image] of article.images.entries()) {
      const from: Record<string, Origin> = {};
      for (const [property, field] of [
        ["", ""],
        ["/url", "/url"],
        ["/contentUrl", "/url"],
        ["/width", "/width"],
        ["/height", "/height"],
        ["/caption", "/caption"],
        ["/creditText", "/credit"],
        ["/license", "/license"],
      ] as const) {
        const origin = article.at[`/images/${i}${field}`];
        if (origin) from[property] = origin;
      }
      const value = {
        "@type": "ImageObject",
        "@id": `${url}#image-${i + 1}`,
        url: image.url,
        contentUrl: image.url,
        ...(image.width !== undefined && {
          width: { "@type": "QuantitativeValue", value: image.width, unitCode: "E37" },
        }),
        ...(image.height !== undefined && {
          height: { "@type": "QuantitativeValue", value: image.height, unitCode: "E37" },
        }),
        ...(image.caption !== undefined && { caption: image.caption }),
        ...(image.credit !== undefined && { creditText: image.credit }),
        ...(image.license !== undefined && { license: image.license }),
        ...(image.mediaType !== undefined && { encodingFormat: image.mediaType }),
      } satisfies ImageObject;
      yield { node: value, from };
    }
  },
};
