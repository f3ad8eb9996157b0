/** A page and its article contradict each other. */

import { isObject } from "../../syntax/json/json.ts";
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { millisecondsBetween } from "../../syntax/values/compare-dates.ts";
import { rememberLast } from "../../syntax/values/remember-last.ts";
import type { Finding, NodeView, Subjects } from "../../types.ts";

const DAY = 86_400_000;
const PAGES = new Set(["WebPage", "ItemPage", "AboutPage", "CollectionPage", "FAQPage", "QAPage"]);

/** The pages of a graph that say something, by their names. */
const pagesOf = rememberLast((graph: Subjects["graph"]): ReadonlyMap<string, readonly NodeView[]> => {
  const pages = new Map<string, NodeView[]>();
  for (const node of graph.nodes) {
    if (node.id === undefined || !node.types.some((type) => PAGES.has(type)) || Object.keys(node.value).length < 3)
      continue;
    const namesakes = pages.get(node.id);
    if (namesakes === undefined) pages.set(node.id, [node]);
    else namesakes.push(node);
  }
  return pages;
});

/** The page that the article names as its own, where the graph says something of it; a page that holds several articles is no article's. */
function pageOf(node: NodeView, graph: Subjects["graph"]): NodeView | undefined {
  for (const name of ["mainEntityOfPage", "isPartOf"]) {
    const value = node.value[name];
    const id = isObject(value) ? value["@id"] : value;
    if (typeof id !== "string") continue;
    const page = pagesOf(graph)
      .get(id)
      ?.find((other) => other !== node);
    if (page !== undefined) return page;
  }
  return undefined;
}

/** True for two titles of some words each that share none of them. */
function shareNothing(a: string, b: string): boolean {
  if (a === b) return false;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.size > 1 && second.size > 1 && ![...first].some((word) => second.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

export const rule = onNode(
  {
    id: "newsroom/page-of-article",
    types: ["Article"],
    properties: ["mainEntityOfPage", "isPartOf"],
    severity: "warning",
    title: "A page and its article contradict each other",
    why: "Search engines find two dates or titles for one article.",
    mend: "Say the same of both.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@type": "WebPage",
              "@id": "https://news.example/a",
              name: "Road opens | News",
              datePublished: "2026-05-01",
            },
            {
              "@type": "NewsArticle",
              headline: "Road opens",
              datePublished: "2026-05-01",
              mainEntityOfPage: { "@id": "https://news.example/a" },
            },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@type": "WebPage",
              "@id": "https://news.example/a",
              name: "Council approves budget",
              datePublished: "2026-04-01",
            },
            {
              "@type": "NewsArticle",
              headline: "Lifeboat saves crew",
              datePublished: "2026-05-01",
              mainEntityOfPage: { "@id": "https://news.example/a" },
            },
          ],
        },
        says: [
          "datePublished of the page is 2026-04-01 and datePublished of its article 2026-05-01, expected them to agree",
          "name of the page is Council approves budget and headline of its article Lifeboat saves crew, expected them to agree",
        ],
      },
    ],
  },
  (node, _context, graph, property) => {
    if (property === "isPartOf" && node.value.mainEntityOfPage !== undefined) return NOTHING;
    const page = pageOf(node, graph);
    if (page === undefined) return NOTHING;
    let found: Finding[] | undefined;
    const tell = (name: string, own: string) => {
      const [here, there] = [firstText(page.value[name]), firstText(node.value[own])];
      found ??= [];
      found.push({
        at: `${page.pointer}/${name}`,
        message: `${name} of the page is ${clip(here ?? "")} and ${own} of its article ${clip(there ?? "")}, expected them to agree`,
        related: [{ at: `${node.pointer}/${own}`, message: `${own} stands here` }],
      });
    };
    for (const name of ["datePublished", "dateModified"]) {
      const [here, there] = [firstText(page.value[name]), firstText(node.value[name])];
      const away =
        here === undefined || there === undefined || here === there ? undefined : millisecondsBetween(here, there);
      if (away !== undefined && Math.abs(away) > 1.5 * DAY) tell(name, name);
    }
    const [title, headline] = [firstText(page.value.name), firstText(node.value.headline)];
    // on a page of HTML its title and heading are compared with all of them
    if (graph.base === undefined && title !== undefined && headline !== undefined && shareNothing(title, headline))
      tell("name", "headline");
    return found ?? NOTHING;
  },
);
