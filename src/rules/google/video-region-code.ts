/** A region of a video is no code. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { COUNTRIES } from "../../syntax/values/language-codes.ts";

export const rule = onText(
  ["regionsAllowed", "ineligibleRegion"],
  {
    id: "google/video-region-code",
    severity: "warning",
    types: ["VideoObject"],
    title: "A region of a video is no code",
    why: "Google reads the two letters of ISO 3166-1.",
    mend: "Write AZ, or AZ,TR for several.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/video",
    checkedOn: "2026-07-01",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "VideoObject", name: "A road", regionsAllowed: "AZ,TR" } },
      {
        bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "A road", regionsAllowed: "AZE" },
        says: ["regionsAllowed holds AZE, expected codes of ISO 3166-1 such as AZ"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const wrong = text
      .split(/[,\s]+/)
      .find((code) => code !== "" && !(COUNTRIES.has(code.slice(0, 2)) && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code)));
    return wrong === undefined ? undefined : `${name} holds ${clip(wrong)}, expected codes of ISO 3166-1 such as AZ`;
  },
);
