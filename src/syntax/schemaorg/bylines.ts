/** Rules on the names of authors, whether an author is a node, a reference to one, or plain text. */
import type { Finding, Json, NodeView, Rule, RuleContext, Subjects } from "../../types.ts";
import { clip, elementsOf, type Facts, firstText, NOTHING, onNode } from "./data-rules.ts";
import { isAuthor, resolve } from "./graph-index.ts";
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
  return onNode(
    { ...facts, properties: ["author", "creator", "name"], entry: holdsByline },
    (node, context, graph, property) => {
      if (!holdsByline(node, graph, property)) return NOTHING;
      if (property === "name") {
        const text = firstText(node.value.name);
        if (text === undefined) return NOTHING;
        const isPerson = !isA(node.types, "Organization");
        return say(judge(text, { isPerson, isText: false, graph, context }), text, `${node.pointer}/name`);
      }
      return elementsOf(node.value[property], `${node.pointer}/${property}`).flatMap((element) =>
        typeof element.value === "string"
          ? say(judge(element.value, { isPerson: true, isText: true, graph, context }), element.value, element.at)
          : NOTHING,
      );
    },
  );
}

/** What the type of an author usually is. */
const KINDS: ReadonlySet<Json | undefined> = new Set(["Person", "Organization", "NewsMediaOrganization"]);

/** False for a property that holds one author alone, of a usual type and with one name. */
export function holdsOddAuthor(node: NodeView, graph: Subjects["graph"], property: string): boolean {
  const held = node.value[property];
  const author = resolve(Array.isArray(held) && held.length === 1 ? held[0] : held, graph);
  return author === undefined || typeof author.name !== "string" || !KINDS.has(author["@type"]);
}

/** True if the property gives an author by name: as that of a node, or by text alone. */
function holdsByline(node: NodeView, graph: Subjects["graph"], property?: string): property is string {
  if (property === "name") return isAuthor(node, graph) && isNamed(node) && !isReader(node, graph);
  if (property === undefined || !isA(node.types, "CreativeWork")) return false;
  const value = node.value[property];
  return typeof value === "string" || (Array.isArray(value) && value.some((element) => typeof element === "string"));
}

/** True for someone who wrote no article but a comment, a question or a post, under whatever name. */
export function isReader(node: NodeView, graph: Subjects["graph"]): boolean {
  const holder = node.parent === undefined ? undefined : graph.nodes[node.parent];
  return (
    holder !== undefined && ["Comment", "Question", "DiscussionForumPosting"].some((type) => isA(holder.types, type))
  );
}

function say(message: string | undefined, text: string, at: string): readonly Finding[] {
  return message === undefined ? NOTHING : [{ at, message, data: { value: clip(text) } }];
}

function isNamed(node: NodeView): boolean {
  return node.types.length === 0 || isA(node.types, "Person") || isA(node.types, "Organization");
}
