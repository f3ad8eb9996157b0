/** Rules on the names of authors, whether an author is a node, a reference to one, or plain text. */
import type { Finding, NodeView, Rule, RuleContext, Subjects } from "../types.ts";
import { clip, elementsOf, type Facts, firstText, NOTHING, onNode } from "./data-rules.ts";
import { isAuthor } from "./graph-index.ts";
import { isA } from "./schemaorg.ts";

/** What a rule may ask about an author beside the name. */
export interface BylineContext {
  /** False for an author that is typed as something else than a Person. */
  readonly isPerson: boolean;
  /** True for an author given by text alone, whose kind is not stated. */
  readonly isText: boolean;
  readonly graph: Subjects["graph"];
  readonly context: RuleContext;
}

/** A rule on each author's name; `judge` returns the message, or undefined. */
export function onByline(
  facts: Facts<"node">,
  judge: (name: string, about: BylineContext) => string | undefined,
): Rule<"node"> {
  return onNode(facts, (node, context, graph) => {
    const found: Finding[] = [];
    for (const property of ["author", "creator"]) {
      const value = node.value[property];
      if (value === undefined || !isA(node.types, "CreativeWork")) continue;
      for (const element of elementsOf(value, `${node.pointer}/${property}`)) {
        if (typeof element.value === "string")
          say(element.value, element.at, { isPerson: true, isText: true, graph, context });
      }
    }
    const name = node.value.name;
    if (name !== undefined && isNamed(node) && isAuthor(node, graph)) {
      const text = firstText(name);
      if (text !== undefined)
        say(text, `${node.pointer}/name`, {
          isPerson: !isA(node.types, "Organization"),
          isText: false,
          graph,
          context,
        });
    }
    return found.length === 0 ? NOTHING : found;

    function say(text: string, at: string, about: BylineContext): void {
      const message = judge(text, about);
      if (message !== undefined) found.push({ at, message, data: { value: clip(text) } });
    }
  });
}

function isNamed(node: NodeView): boolean {
  return node.types.length === 0 || isA(node.types, "Person") || isA(node.types, "Organization");
}
