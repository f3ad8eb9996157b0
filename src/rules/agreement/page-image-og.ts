/** The picture that networks show is one of the article's. */

import { samePage } from "../../syntax/pages/page-compare.ts";
import { hasTags } from "../../syntax/pages/page-gates.ts";
import { onPageArticle, said, tagsNamed } from "../../syntax/pages/page-rules.ts";
import { clip, NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPageArticle(
  {
    id: "agreement/page-image-og",
    gate: hasTags,
    severity: "info",
    title: "og:image is no picture of the article",
    why: "Readers see one picture in a timeline and another in search; one of them may be left from another article.",
    mend: "Give one main picture in both.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    examples: [
      {
        good: '<html lang="en"><head><meta property="og:image" content="https://example.org/a-1200x630.jpg"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "image": ["https://example.org/a.webp"]}</script></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:image" content="https://example.org/a.jpg"></head><body><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A road opens", "image": {"@type": "ImageObject", "url": "https://example.org/b.jpg"}}</script></body></html>',
        says: ["image is https://example.org/b.jpg, expected the picture of og:image https://example.org/a.jpg"],
      },
    ],
  },
  (article, page) => {
    const tags = tagsNamed(page, "og:image").filter(({ value }) => value.trim() !== "");
    const [tag] = tags;
    if (tag === undefined) return NOTHING;
    const images = said(article, "image", ["url", "contentUrl", "@id"]);
    const [first] = images;
    if (first === undefined) return NOTHING;
    // pictures come in many sizes: the file's name, without size and ending, tells whether they are one
    const same = images.some(({ text }) =>
      tags.some(({ value }) => samePage(text, value, page.base) || stem(text) === stem(value)),
    );
    if (same) return NOTHING;
    return [
      {
        at: first.at,
        message: `image is ${clip(first.text)}, expected the picture of og:image ${clip(tag.value.trim())}`,
        related: [{ at: tag.at, message: "og:image" }],
      },
    ];
  },
);

/** The name of a picture without path, size and ending. */
function stem(url: string): string {
  const name = (url.split(/[?#]/)[0] ?? "").split("/").at(-1) ?? "";
  return name
    .replace(/\.\w{2,5}$/, "")
    .replace(/[-_.@]?\d{2,4}x\d{2,4}$/, "")
    .toLowerCase();
}
