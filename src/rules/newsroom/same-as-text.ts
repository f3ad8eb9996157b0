/** sameAs is no URL. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isAbsolute } from "../../syntax/values/literals.ts";

export const rule = onText(
  ["sameAs"],
  {
    id: "newsroom/same-as-text",
    isContextFree: true,
    severity: "warning",
    fault: "link",
    title: "sameAs is no URL",
    why: "It names a page that identifies the thing; a handle alone leads nowhere.",
    mend: "Write the whole address.",
    spec: "https://schema.org/sameAs",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          sameAs: "https://social.example/@ann",
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", sameAs: "@ann" },
        says: ['sameAs is "@ann", expected the URL of a page'],
      },
    ],
  },
  (text) =>
    text.trim() === "" || /\s|\//.test(text.trim()) || isAbsolute(text)
      ? undefined
      : `sameAs is ${JSON.stringify(clip(text))}, expected the URL of a page`,
);
