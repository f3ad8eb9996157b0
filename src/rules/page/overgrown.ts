/** A page does not multiply its own elements. */

import { onPage } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

/** Each paragraph opens one more tag, and repeats all that were left open. */
const BAD = Array.from({ length: 400 }, (_, i) => `<p><b id=${i}>`).join("");

export const rule = onPage(
  {
    id: "page/overgrown",
    severity: "error",
    title: "Page multiplies its elements",
    why: "Formatting tags that are never closed are repeated in every paragraph; a browser makes many times more elements than were written.",
    mend: "Close the formatting tags, each within its paragraph.",
    spec: "https://html.spec.whatwg.org/multipage/parsing.html",
    examples: [
      { good: '<html lang="en"><head></head><body><p><b>x</b></p></body></html>' },
      { bad: BAD, says: ["Page has more elements than characters, expected closed tags; its end was not read"] },
    ],
  },
  (page) =>
    page.isCut
      ? [{ at: "", message: "Page has more elements than characters, expected closed tags; its end was not read" }]
      : NOTHING,
);
