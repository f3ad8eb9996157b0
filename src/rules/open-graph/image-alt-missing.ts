/** og:image comes with a text for those who cannot see it. */
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";
import { socialImages } from "../../syntax/pages/social-images.ts";

export const rule = onPage(
  {
    id: "open-graph/image-alt-missing",
    gate: hasTags,
    severity: "info",
    title: "Open Graph picture has no text",
    why: "Open Graph asks for a description with each picture; without it readers of screen readers get none.",
    mend: "Add og:image:alt after og:image.",
    spec: "https://ogp.me/",
    checkedOn: "2026-11-24",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"><meta property="og:image:alt" content="A road"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"></head><body></body></html>',
        says: ["og:image has no og:image:alt, expected a description of the picture"],
      },
    ],
  },
  (page) =>
    socialImages(page)
      .filter(({ alt }) => alt === undefined)
      .map(({ at }) => ({ at, message: "og:image has no og:image:alt, expected a description of the picture" })),
);
