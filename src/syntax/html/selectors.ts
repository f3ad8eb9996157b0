/** Chooses elements of a page by CSS selectors, within bounds that no page and no selector can break. */
import { compile, type Options } from "css-select";
import type { Span } from "../../types.ts";
import { attribute, type HtmlElement, type HtmlTree, hasAttribute, tagSpan, textOf } from "./html-tree.ts";

type Adapter = NonNullable<Options<HtmlElement, HtmlElement>["adapter"]>;

const LONGEST = 300;
/** Steps through the tree for one selector; real ones need a few for each element. */
const MOST_STEPS = 3_000_000;

/** Spans of the elements that a selector chooses, from start tag to end; undefined for one that says nothing of a page at rest. */
export function selectElements(tree: HtmlTree, selector: string): readonly Span[] | undefined {
  if (selector.length > LONGEST || selector.trim() === "") return undefined;
  try {
    const chooses = compile<HtmlElement, HtmlElement>(selector, {
      adapter: adapterOf(tree),
      relativeSelector: false,
      quirksMode: false,
    });
    return tree.elements
      .filter(chooses)
      .map((element) => ({ start: tagSpan(element).start, end: Math.max(element.startEnd, element.contentEnd) }));
  } catch {
    // malformed, of a part that no element is, or too dear: `newsroom/selector-malformed` judges the form
    return undefined;
  }
}

/** The tree as css-select wants to walk it. */
function adapterOf(tree: HtmlTree): Adapter {
  const { elements } = tree;
  const children = new Map<number, HtmlElement[]>();
  let steps = 0;
  const step = (count: number): void => {
    steps += count;
    if (steps > MOST_STEPS) throw new RangeError("too many steps");
  };
  const childrenOf = (parent: number): HtmlElement[] => {
    const known = children.get(parent);
    if (known !== undefined) {
      step(known.length);
      return known;
    }
    const found: HtmlElement[] = [];
    const end = parent < 0 ? elements.length : (elements[parent]?.last ?? 0);
    for (let i = parent + 1; i < end; i = elements[i]?.last ?? end) found.push(elements[i] as HtmlElement);
    step(found.length);
    children.set(parent, found);
    return found;
  };
  return {
    isTag: (node): node is HtmlElement => node !== undefined,
    getAttributeValue: attribute,
    hasAttrib: hasAttribute,
    getChildren: ({ index }) => childrenOf(index),
    getName: ({ tag }) => tag,
    getParent: ({ parent }) => {
      step(1);
      return elements[parent] ?? null;
    },
    getSiblings: ({ parent }) => childrenOf(parent),
    getText: (element) => textOf(tree, element),
    removeSubsets: (nodes) =>
      nodes.filter((node) => !nodes.some((other) => other.index < node.index && node.index < other.last)),
  };
}
