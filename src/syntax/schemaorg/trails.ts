/** Tells trails that are plainly well, which is nearly each of them: the `gate` of the rules on trails, asked once for each. */
import type { Json, NodeView } from "../../types.ts";
import { isObject } from "../json/json.ts";
import { isPresent } from "./data-rules.ts";

/** A trail of more steps is looked at closely. */
const MOST_STEPS = 12;
const ORIGIN = /^https?:\/\/[^/?#]+\//;

/** False for two steps and more, numbered from 1, each with a name and a page of its own on one host; the last may lack its page. */
export function isOddTrail({ value }: NodeView): boolean {
  const { itemListElement: steps, numberOfItems } = value;
  if (!Array.isArray(steps) || steps.length < 2 || steps.length > MOST_STEPS || numberOfItems !== undefined)
    return true;
  const origin = ORIGIN.exec(pageOf(steps[0]) ?? "")?.[0];
  if (origin === undefined) return true;
  for (let i = 0; i < steps.length; i++) {
    const step: Json = steps[i];
    if (!isObject(step) || step["@type"] !== "ListItem" || step["@id"] !== undefined) return true;
    if (step.position !== i + 1 || typeof step.name !== "string" || !isPresent(step.name)) return true;
    const page = pageOf(step);
    if (page === undefined) {
      if (i < steps.length - 1 || step.item !== undefined || step.url !== undefined) return true;
    } else if (!page.startsWith(origin) || stands(page, steps, i)) return true;
  }
  return false;
}

function pageOf(step: Json | undefined): string | undefined {
  return isObject(step) && typeof step.item === "string" ? step.item : undefined;
}

/** True if one of the first steps leads to the page. */
function stands(page: string, steps: readonly Json[], before: number): boolean {
  for (let i = 0; i < before; i++) if (pageOf(steps[i]) === page) return true;
  return false;
}
