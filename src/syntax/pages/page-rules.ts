/** What rules on pages ask again and again: meta tags, links, and the article that the page is about. */
import type { Finding, Fix, JsonObject, Page, PageLink, Rule, RuleContext, Subjects } from "../../types.ts";
import { clip, elementsOf, type Facts, isReference, NOTHING } from "../schemaorg/data-rules.ts";
import { isA } from "../schemaorg/schemaorg.ts";
import { closest } from "../values/closest.ts";
import { rememberLast } from "../values/remember-last.ts";
import { samePage } from "./page-compare.ts";
import { hasTags } from "./page-gates.ts";
import { socialTags } from "./social-tags.ts";

type PageSubject = Subjects["page"];
type Graph = Subjects["graph"];
type Node = Graph["nodes"][number];

/** A meta tag: what it says, and pointers to that, to its name and to the whole tag. */
export interface Tag {
  readonly name: string;
  readonly value: string;
  readonly at: string;
  readonly nameAt: string;
  readonly tagAt: string;
}

/** A node of one of the page's graphs; pointers lead from the page through `/graphs`. */
export interface PageNode {
  readonly node: Node;
  readonly graph: Graph;
  readonly at: string;
}

/** A text of a node, and where it stands. */
export interface Said {
  readonly text: string;
  readonly at: string;
}

/** A rule on a page as a whole. */
export function onPage(
  facts: Facts<"page">,
  check: (page: Page, subject: PageSubject, context: RuleContext) => readonly Finding[],
): Rule<"page"> {
  const compares = facts.id.startsWith("agreement/");
  return {
    ...facts,
    on: "page",
    check: (subject, context) =>
      subject.page.isHead === true && !compares ? NOTHING : check(subject.page, subject, context),
  };
}

/** A rule on the article that a page is about; silent where there is none, or no telling which. */
export function onPageArticle(
  facts: Facts<"page">,
  check: (article: PageNode, page: Page, subject: PageSubject) => readonly Finding[],
): Rule<"page"> {
  return onPage({ gate: hasArticle, ...facts }, (page, subject) => {
    const article = pageArticle(subject);
    return article === undefined ? NOTHING : check(article, page, subject);
  });
}

/** A rule on each meta tag of these names; `judge` returns the rest of the message after the name, or nothing. */
export function onTags(
  names: readonly string[],
  facts: Facts<"page">,
  judge: (value: string, tag: Tag, page: Page) => string | undefined,
  mend?: (value: string, page: Page, context: RuleContext) => Fix | undefined,
): Rule<"page"> {
  return onPage({ gate: hasTags, ...facts }, (page, _subject, context) => {
    const { byName } = tagsOf(page);
    let found: Finding[] | undefined;
    for (const name of names) {
      for (const tag of byName.get(name) ?? []) {
        const rest = judge(tag.value.trim(), tag, page);
        if (rest === undefined) continue;
        const fix = mend?.(tag.value, page, context);
        found ??= [];
        found.push({
          at: tag.at,
          message: `${tag.name} ${rest}`,
          data: { value: clip(tag.value) },
          ...(fix === undefined ? {} : { fix: { ...fix, of: tag.value } }),
        });
      }
    }
    return found ?? NOTHING;
  });
}

/** A rule that a page which speaks Open Graph has a certain tag. `expected` names it: "the page's title". */
export function requiresTag(name: string, expected: string, facts: Facts<"page">): Rule<"page"> {
  return onPage({ gate: hasTags, ...facts }, (page) => {
    if (!page.isWhole || !speaksOpenGraph(page) || tagsNamed(page, name).length > 0) return NOTHING;
    // it is there, but misspelt, and that is told of
    if (page.metas.some((meta) => !socialTags.has(meta.name) && closest(meta.name, socialTags) === name))
      return NOTHING;
    return [{ at: "/head", message: `Page has no ${name}, expected ${expected}`, data: { property: name } }];
  });
}

/** The tags of a page, sorted once for all rules that ask for them. */
interface Tags {
  readonly all: readonly Tag[];
  readonly byName: ReadonlyMap<string, readonly Tag[]>;
  readonly isOpenGraph: boolean;
}

const tagsOf = rememberLast((page: Page): Tags => {
  const all: Tag[] = [];
  const byName = new Map<string, Tag[]>();
  page.metas.forEach(({ name, attribute, content }, i) => {
    if (attribute === "http-equiv") return;
    const tagAt = `/metas/${i}`;
    const tag = { name, value: content, at: `${tagAt}/content`, nameAt: `${tagAt}/name`, tagAt };
    all.push(tag);
    const namesakes = byName.get(name);
    if (namesakes === undefined) byName.set(name, [tag]);
    else namesakes.push(tag);
  });
  return { all, byName, isOpenGraph: page.metas.some(({ name }) => name.startsWith("og:")) };
});

const NO_TAGS: readonly Tag[] = Object.freeze([]);

/** All meta tags of a name, whether `property` or `name` holds it. */
export function tagsNamed(page: Page, name: string): readonly Tag[] {
  return tagsOf(page).byName.get(name) ?? NO_TAGS;
}

/** All meta tags whose lower-case names pass the test. */
export function tagsWhere(page: Page, test: (name: string) => boolean): readonly Tag[] {
  return tagsOf(page).all.filter(({ name }) => test(name));
}

/** True for a page with any Open Graph tag. */
export function speaksOpenGraph(page: Page): boolean {
  return tagsOf(page).isOpenGraph;
}

interface PlacedLink {
  readonly link: PageLink;
  readonly at: string;
}

const linksByType = rememberLast((page: Page): ReadonlyMap<string, readonly PlacedLink[]> => {
  const byType = new Map<string, PlacedLink[]>();
  page.links.forEach((link, i) => {
    for (const rel of new Set(link.rel.map((word) => word.toLowerCase()))) {
      const placed = { link, at: `/links/${i}` };
      const others = byType.get(rel);
      if (others === undefined) byType.set(rel, [placed]);
      else others.push(placed);
    }
  });
  return byType;
});

const NO_LINKS: readonly PlacedLink[] = Object.freeze([]);

/** The page's links of a type, each with its pointer. */
export function linksOf(page: Page, rel: string): readonly PlacedLink[] {
  return linksByType(page).get(rel) ?? NO_LINKS;
}

/** The page's canonical URL as written, and where. */
export function canonicalOf(page: Page): Said | undefined {
  for (const { link, at } of linksOf(page, "canonical")) {
    if (link.href !== undefined && link.href.trim() !== "") return { text: link.href.trim(), at: `${at}/href` };
  }
  return undefined;
}

/** The article that a page is about: the only one that stands by itself, or the one that the canonical URL names. */
export const pageArticle: (subject: PageSubject) => PageNode | undefined = rememberLast((subject) => {
  const all = pageArticles(subject);
  const jsonLd = all.filter(({ graph }) => graph.syntax === "json-ld");
  const chosen = jsonLd.length > 0 ? jsonLd : all;
  if (chosen.length <= 1) return chosen[0];
  const canonical = canonicalOf(subject.page)?.text;
  if (canonical === undefined) return undefined;
  const named = chosen.filter((each) =>
    addressesOf(each).some(({ text }) => samePage(text, canonical, subject.page.base)),
  );
  return named.length === 1 ? named[0] : undefined;
});

const hasArticle = (subject: PageSubject): boolean => pageArticle(subject) !== undefined;

/** All articles of a page that stand by themselves, in any syntax. */
export const pageArticles: (subject: PageSubject) => readonly PageNode[] = rememberLast((subject) =>
  articlesIn(subject.graphs),
);

/** The articles of some graphs that stand by themselves; pointers begin with `/graphs/` and the graph's number. */
export function articlesIn(graphs: readonly Graph[]): readonly PageNode[] {
  return graphs.flatMap((graph, i) =>
    graph.nodes.flatMap((node) => {
      const stands = node.property === undefined || node.property === "mainEntity";
      if (!stands || !isA(node.types, "Article") || isReference(node)) return [];
      return [{ node, graph, at: `/graphs/${i}${node.pointer}` }];
    }),
  );
}

/** Texts of a property; of nodes in it, the texts of `inner` (their names, unless said otherwise). */
export function said(owner: PageNode, property: string, inner: readonly string[] = ["name"]): readonly Said[] {
  const found: Said[] = [];
  for (const { value, at } of elementsOf(owner.node.value[property], `${owner.at}/${property}`)) {
    if (typeof value === "string") found.push({ text: value, at });
    else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const named = referredTo(value as JsonObject, owner.graph);
      const node = named?.value ?? (value as JsonObject);
      // what a reference says stands at the node that it leads to
      const there =
        named === undefined ? at : owner.at.slice(0, owner.at.length - owner.node.pointer.length) + named.pointer;
      for (const name of inner) {
        const text = node[name];
        if (typeof text !== "string") continue;
        found.push({ text, at: `${there}/${name}` });
        break;
      }
    }
  }
  return found;
}

/** Where an article says that it stands: `url`, and the page that it is the main entity of. */
export function addressesOf(article: PageNode): readonly Said[] {
  return [...said(article, "url", ["@id", "url"]), ...said(article, "mainEntityOfPage", ["@id", "url"])];
}

function referredTo(value: JsonObject, graph: Graph): Node | undefined {
  const id = value["@id"];
  if (typeof id !== "string" || Object.keys(value).some((key) => !key.startsWith("@"))) return undefined;
  return graph.nodes.find((node) => node.id === id && !isReference(node));
}
