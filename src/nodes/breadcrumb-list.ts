/** The way from the site's front page to the article. */
import type { BreadcrumbList, ListItem } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds the BreadcrumbList: site, section if the site's settings know its page, article. */
export const node: NodeBuilder = {
  type: "BreadcrumbList",
  rank: 40,
  *build({ article, site, url }: NodeContext): Iterable<BuiltNode> {
    if (article.headline === undefined) return;
    const headline = article.at["/headline"] ?? article.at[""] ?? { start: 0, end: 0 };
    const from: Record<string, Origin> = { "": headline };
    const steps: { name: string; item?: string; origin?: Origin | undefined }[] = [
      { name: site.name, item: site.url, origin: site.at?.["/name"] },
    ];
    if (article.section !== undefined) {
      const item = site.sections?.[article.section];
      steps.push({ name: article.section, ...(item !== undefined && { item }), origin: article.at["/section"] });
    }
    steps.push({ name: article.headline, item: url, origin: headline });
    // Only the last step may do without a URL, so a section without a page of its own is left out.
    const whole = steps.filter((step, i) => step.item !== undefined || i === steps.length - 1);
    const items = whole.map((step, i): ListItem => {
      if (step.origin) from[`/itemListElement/${i}`] = step.origin;
      if (step.item === url && article.at["/url"]) from[`/itemListElement/${i}/item`] = article.at["/url"];
      return {
        "@type": "ListItem",
        position: i + 1,
        name: step.name,
        ...(step.item !== undefined && { item: step.item }),
      };
    });
    const value = {
      "@type": "BreadcrumbList",
      "@id": `${url}#breadcrumb`,
      itemListElement: items,
    } satisfies BreadcrumbList;
    yield { node: value, from };
  },
};
