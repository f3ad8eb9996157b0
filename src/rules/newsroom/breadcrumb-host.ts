/** One step of a trail leads to another site. */
import { isObject } from "../../syntax/json/json.ts";
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { urlOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";
import type { Subjects } from "../../types.ts";

const trail = (...hosts: readonly string[]) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: hosts.map((host, i) => ({
    "@type": "ListItem",
    position: i + 1,
    name: `Step ${i + 1}`,
    item: `https://${host}/${i + 1}`,
  })),
});

export const rule = onNode(
  {
    id: "newsroom/breadcrumb-host",
    gate: isOddTrail,
    types: ["BreadcrumbList"],
    properties: ["itemListElement"],
    severity: "warning",
    title: "One step of a trail leads to another site",
    why: "A trail leads through one site; a step on another host was left by a copy or a test.",
    mend: "Write the address of the page on this site.",
    spec: "house rule",
    examples: [
      { good: trail("news.example", "www.news.example", "sport.news.example") },
      {
        bad: trail("news.example", "paper.example", "news.example"),
        says: ["Step of the trail leads to paper.example, expected news.example as the others"],
      },
    ],
  },
  (node, _context, graph) => {
    const steps = elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`).flatMap(({ value, at }) => {
      const item = isObject(value) ? value.item : undefined;
      const id = isObject(item) ? item["@id"] : undefined;
      const url = urlOf(item) ?? (typeof id === "string" ? id : undefined);
      const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? "")?.[1]?.toLowerCase();
      const place = typeof item === "string" ? `${at}/item` : typeof id === "string" ? `${at}/item/@id` : `${at}/item`;
      return host === undefined ? [] : [{ host, at: place }];
    });
    const sites = new Set(steps.map(({ host }) => siteOf(host)));
    const [first] = steps;
    if (first === undefined || sites.size !== 2) return NOTHING;
    const strays = steps.filter(({ host }) => siteOf(host) !== siteOf(first.host));
    const isFirstOdd = strays.length === steps.length - 1;
    // of two that differ, the one is right that lies where the rest of the page does
    const own = steps.length === 2 ? hostOf(graph) : undefined;
    const odd =
      steps.length > 2
        ? strays.length === 1
          ? strays[0]
          : isFirstOdd
            ? first
            : undefined
        : steps.find(({ host }) => own !== undefined && siteOf(host) !== siteOf(own));
    const right = steps.find(({ host }) => odd !== undefined && siteOf(host) !== siteOf(odd.host));
    if (odd === undefined || right === undefined || (own !== undefined && siteOf(right.host) !== siteOf(own)))
      return NOTHING;
    const message = `Step of the trail leads to ${odd.host}, expected ${right.host} as the others`;
    return [{ at: odd.at, message }];
  },
);

/** The last two parts of a host, which sections of a site share. */
function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}

/** The host of what else the graph tells of: an article, a page. */
function hostOf({ base, nodes }: Subjects["graph"]): string | undefined {
  const node = nodes.find(({ types, value }) => isA(types, "CreativeWork") && typeof value.url === "string");
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(base ?? urlOf(node?.value) ?? "")?.[1]?.toLowerCase();
}
