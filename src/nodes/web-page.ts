/** The page on which the article stands. */
import type { WebPage } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds the WebPage that is the article's mainEntityOfPage. */
export const node: NodeBuilder = {
  type: "WebPage",
  rank: 10,
  *build({ article, site, url }: NodeContext): Iterable<BuiltNode> {
    const whole = article.at[""] ?? { start: 0, end: 0 };
    const headline = article.at["/headline"] ?? whole;
    const from: Record<string, Origin> = { "": article.at["/url"] ?? headline, "/name": headline };
    if (article.at["/language"]) from["/inLanguage"] = article.at["/language"];
    if (article.at["/images/0"]) from["/primaryImageOfPage"] = article.at["/images/0"];
    const value = {
      "@type": "WebPage",
      "@id": `${url}#webpage`,
      url,
      ...(article.headline !== undefined && { name: article.headline }),
      ...(article.language !== undefined && { inLanguage: article.language }),
      isPartOf: { "@id": `${site.url}#website` },
      ...(article.headline !== undefined && { breadcrumb: { "@id": `${url}#breadcrumb` } }),
      ...(article.images.length > 0 && { primaryImageOfPage: { "@id": `${url}#image-1` } }),
    } satisfies WebPage;
    yield { node: value, from };
  },
};
