/** What the checks of whole blocks ask and tell: elements that must be there. */

import { XML_NAMESPACE } from "../xml/xml-names.ts";
import { has, nameOf, note, type Place, type Reading, tagOf } from "./feed-reading.ts";
export function say(reading: Reading, place: Place, rule: string, message: string): void {
  note(reading, rule, place.at, tagOf(place.element), message);
}

export function requires(reading: Reading, place: Place, key: string, rule = "feed/missing-element"): void {
  if (!has(place, key)) say(reading, place, rule, `${nameOf(place)} has no ${key}, expected one`);
}

export const hasLanguage = (place: Place | undefined): boolean =>
  place !== undefined &&
  (place.element.attributes.some((attribute) => attribute.namespace === XML_NAMESPACE && attribute.local === "lang") ||
    hasLanguage(place.parent));
