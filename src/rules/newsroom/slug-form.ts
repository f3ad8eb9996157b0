/** A slug is no part of an address. */
import { clip, NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/slug-form",
    severity: "warning",
    title: "A slug is no part of an address",
    why: "It becomes the end of the article's URL, which then leads elsewhere or nowhere.",
    mend: "Write small letters, digits and hyphens: road-opens.",
    spec: "house rule",
    examples: [
      { good: "---\ntitle: Road opens\nslug: 2026/road-opens\n---\n\nThe road was opened on Tuesday.\n" },
      {
        bad: "---\ntitle: Road opens\nslug: Road Opens\n---\n\nThe road was opened on Tuesday.\n",
        says: ['Slug is "Road Opens", expected letters, digits and hyphens'],
      },
      {
        bad: "---\ntitle: Road opens\nslug: ../road\n---\n\nThe road was opened on Tuesday.\n",
        says: ['Slug is "../road", expected letters, digits and hyphens'],
      },
    ],
  },
  ({ slug }) =>
    slug === undefined ||
    (slug.trim() !== "" &&
      /^\/?[^\s/?#%&<>"'{}\\]+(?:\/[^\s/?#%&<>"'{}\\]+)*\/?$/.test(slug) &&
      !/(?:^|\/)\.\.?(?:\/|$)|^(?:undefined|null|NaN|untitled)$|^https?:/.test(slug))
      ? NOTHING
      : [{ at: "/slug", message: `Slug is ${JSON.stringify(clip(slug))}, expected letters, digits and hyphens` }],
);
