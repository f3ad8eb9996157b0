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
  return onNode({ ...facts, properties: ["author", "creator", "name"] }, (node, context, graph, property) => {
    if (property === "name") {
      if (!isNamed(node) || !isAuthor(node, graph)) return NOTHING;
      const text = firstText(node.value.name);
      if (text === undefined) return NOTHING;
      const isPerson = !isA(node.types, "Organization");
      return say(judge(text, { isPerson, isText: false, graph, context }), text, `${node.pointer}/name`);
    }
    if (property === undefined || !isA(node.types, "CreativeWork")) return NOTHING;
    const value = node.value[property];
    if (typeof value === "object" && !Array.isArray(value)) return NOTHING;
    return elementsOf(value, `${node.pointer}/${property}`).flatMap((element) =>
      typeof element.value === "string"
        ? say(judge(element.value, { isPerson: true, isText: true, graph, context }), element.value, element.at)
        : NOTHING,
    );
  });
}

function say(message: string | undefined, text: string, at: string): readonly Finding[] {
  return message === undefined ? NOTHING : [{ at, message, data: { value: clip(text) } }];
}

function isNamed(node: NodeView): boolean {
  return node.types.length === 0 || isA(node.types, "Person") || isA(node.types, "Organization");
}
