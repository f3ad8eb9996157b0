/** Widths and heights are whole numbers of pixels. */
import { onTags } from "../../syntax/pages/page-rules.ts";

export const rule = onTags(
  ["og:image:width", "og:image:height", "og:video:width", "og:video:height"],
  {
    id: "open-graph/size-number",
    severity: "error",
    title: "Open Graph size is no whole number",
    why: "The properties are integers in pixels; a unit or a word makes networks drop them.",
    mend: "Write the number alone.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      { good: '<html lang="en"><head><meta property="og:image:width" content="1200"></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><meta property="og:image:width" content="1200px"></head><body></body></html>',
        says: ["og:image:width is 1200px, expected a whole number of pixels"],
      },
    ],
  },
  (value) => (value === "" || /^\d{1,6}$/.test(value) ? undefined : `is ${value}, expected a whole number of pixels`),
);
