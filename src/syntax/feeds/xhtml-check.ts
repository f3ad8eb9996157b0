/** Judges XHTML, SVG and MathML as they stand in Atom content: known elements, nothing that runs or covers. */

import {
  dangerousStyle,
  HTML_ELEMENTS,
  MATHML_ATTRIBUTES,
  MATHML_ELEMENTS,
  SVG_ATTRIBUTES,
  SVG_ELEMENTS,
  UNSAFE_ELEMENTS,
} from "../html/html-vocabulary.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { PREFIXES } from "./feed-namespaces.ts";
import { nameOf, note, type Place, quoted, type Reading, tagOf } from "./feed-reading.ts";

const XHTML = "http://www.w3.org/1999/xhtml";
const FOREIGN: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  "http://www.w3.org/2000/svg": [SVG_ELEMENTS, SVG_ATTRIBUTES],
  "http://www.w3.org/1998/Math/MathML": [MATHML_ELEMENTS, MATHML_ATTRIBUTES],
};

/** Walks the elements and all below them. */
export function judgeXhtml(reading: Reading, place: Place, elements: readonly XmlElement[]): void {
  const stack = [...elements].reverse();
  const say = (rule: string, element: XmlElement, message: string): void =>
    note(reading, rule, `${place.at}/${element.name}`, tagOf(element), `${nameOf(place)} ${message}`);
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    for (let i = element.children.length - 1; i >= 0; i -= 1) stack.push(element.children[i] as XmlElement);
    const { namespace, local } = element;
    const foreign = FOREIGN[namespace];
    if (namespace === XHTML) {
      if (!HTML_ELEMENTS.has(local))
        say("feed/html-syntax", element, `contains ${quoted(local)}, which is no XHTML element`);
      else if (UNSAFE_ELEMENTS.has(local))
        say("feed/unsafe-element", element, `contains the element ${quoted(local)}, expected none that readers drop`);
      for (const attribute of element.attributes) {
        if (attribute.namespace !== "") continue;
        if (attribute.name === "style") {
          for (const style of dangerousStyle(attribute.value))
            say("feed/unsafe-style", element, `contains the style ${quoted(style)}, expected only harmless ones`);
        } else if (/^on/i.test(attribute.name)) {
          say(
            "feed/unsafe-attribute",
            element,
            `contains the attribute ${quoted(attribute.name)}, expected none that readers drop`,
          );
        }
      }
    } else if (foreign !== undefined) {
      const [names, attributes] = foreign;
      if (!names.has(local))
        say("feed/unsafe-element", element, `contains the element ${quoted(local)}, expected none that readers drop`);
      for (const attribute of element.attributes) {
        if (attribute.namespace === "" && !attributes.has(attribute.name)) {
          say(
            "feed/unsafe-attribute",
            element,
            `contains the attribute ${quoted(attribute.name)}, expected none that readers drop`,
          );
        }
      }
    } else if (namespace === "")
      say("feed/missing-namespace", element, `contains ${quoted(local)} without a namespace, expected XHTML`);
    else if (PREFIXES.has(namespace))
      say("feed/undefined-element", element, `contains ${quoted(element.name)}, which is no XHTML`);
  }
}
