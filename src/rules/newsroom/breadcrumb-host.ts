/** One step of a trail leads to another site. */
import { isObject } from "../../syntax/json/json.ts";
import { elementsOf, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { urlOf } from "../../syntax/schemaorg/graph-index.ts";

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
  (node) => {
    const steps = elementsOf(node.value.itemListElement, `${node.pointer}/itemListElement`).flatMap(({ value, at }) => {
      const item = isObject(value) ? value.item : undefined;
      const id = isObject(item) ? item["@id"] : undefined;
      const url = urlOf(item) ?? (typeof id === "string" ? id : undefined);
      const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? "")?.[1]?.toLowerCase();
      const place = typeof item === "string" ? `${at}/item` : typeof id === "string" ? `${at}/item/@id` : `${at}/item`;
      return host === undefined ? [] : [{ host, at: place }];
    });
    const first = steps[0];
    if (first === undefined || steps.length < 3) return NOTHING;
    const others = steps.filter(({ host }) => siteOf(host) !== siteOf(first.host));
    // of two of one kind each, nobody knows which is right
    if (others.length !== 1 || others[0] === undefined) return NOTHING;
    const message = `Step of the trail leads to ${others[0].host}, expected ${first.host} as the others`;
    return [{ at: others[0].at, message }];
  },
);

/** The last two parts of a host, which sections of a site share. */
function siteOf(host: string): string {
  return host.split(".").slice(-2).join(".");
}
