/** Rules on the addresses of pictures, of which most are plainly those of picture files. */
import type { Finding, Json, NodeView, Rule, Subjects } from "../../types.ts";
import { type Facts, inElements, NOTHING, onNode } from "./data-rules.ts";
import { pictureOf, resolve, urlOf } from "./graph-index.ts";

/** A file of a picture in a usual place, which no word in the address gives out for something else. */
const ORDINARY = /^https:\/\/[\w.-]+\/[\w./-]*\.(?:jpe?g|png|webp|gif)$/i;
const ODD_WORD =
  /logo|favicon|apple-touch|place|default|no[-_]?(?:image|img|photo|foto|picture|thumb)|dummy|blank|spacer|sample|fallback|missing|1x1|pixel|transparent|picsum|fakeimg/i;

/** A rule on the address of each picture of a node; `judge` returns the message, or nothing. */
export function onPicture(
  properties: readonly string[],
  facts: Facts<"node">,
  judge: (url: string, node: NodeView, graph: Subjects["graph"]) => string | undefined,
): Rule<"node"> {
  return onNode({ ...facts, properties, entry: holdsOddPicture }, (node, _context, graph, property) =>
    property === undefined
      ? NOTHING
      : inElements(node, property, (picture, place): Finding | undefined => {
          const { url, at } = pictureOf(picture, place, graph);
          const message = url === undefined ? undefined : judge(url, node, graph);
          return message === undefined ? undefined : { at, message };
        }),
  );
}

/** The address of the logo of a node's publisher. */
export function logoOf(node: NodeView, graph: Subjects["graph"]): string | undefined {
  const logo = resolve(node.value.publisher, graph)?.logo;
  return logo === undefined ? undefined : addressOf(logo, graph);
}

/** True unless each picture under the property has the ordinary address of a picture file, and is not the publisher's logo, unless a logo is asked for. */
function holdsOddPicture(node: NodeView, graph: Subjects["graph"], property: string): boolean {
  const held = node.value[property] as Json;
  const isOdd = (picture: Json): boolean => {
    const url = addressOf(picture, graph);
    if (url === undefined) return false;
    return !ORDINARY.test(url) || (property !== "logo" && (ODD_WORD.test(url) || url === logoOf(node, graph)));
  };
  return Array.isArray(held) ? held.some(isOdd) : isOdd(held);
}

function addressOf(picture: Json, graph: Subjects["graph"]): string | undefined {
  return urlOf(resolve(picture, graph) ?? picture);
}
