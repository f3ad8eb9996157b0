/** Sizes of pictures, as numbers, texts and QuantitativeValues give them. */
import type { Json, JsonObject } from "../../types.ts";

/** The number of pixels that a width or height states; undefined if it states none. */
export function pixels(value: Json | undefined): number | undefined {
  const size =
    typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject).value : value;
  const number = typeof size === "number" ? size : typeof size === "string" ? Number.parseFloat(size) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
