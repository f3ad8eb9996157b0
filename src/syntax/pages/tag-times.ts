/** Times in meta tags that cannot lie before another one. */
import type { Rule } from "../../types.ts";
import { type Facts, NOTHING } from "../schemaorg/data-rules.ts";
import { epochOf, parseIsoDate } from "../values/dates.ts";
import { hasTags } from "./page-gates.ts";
import { onPage, tagsNamed } from "./page-rules.ts";

/** A rule that the time of a tag is not before article:published_time. */
export function notBeforePublished(name: string, facts: Facts<"page">): Rule<"page"> {
  return onPage({ gate: hasTags, ...facts }, (page) => {
    const published = tagsNamed(page, "article:published_time")[0];
    const later = tagsNamed(page, name)[0];
    if (published === undefined || later === undefined) return NOTHING;
    const [from, to] = [parseIsoDate(published.value.trim()), parseIsoDate(later.value.trim())];
    if (from === undefined || to === undefined || from.isDay !== to.isDay) return NOTHING;
    if ((from.offset === undefined) !== (to.offset === undefined) || epochOf(to) >= epochOf(from)) return NOTHING;
    return [
      {
        at: later.at,
        message: `${name} is ${later.value.trim()}, expected no time before ${published.value.trim()}`,
        related: [{ at: published.at, message: "article:published_time" }],
      },
    ];
  });
}
