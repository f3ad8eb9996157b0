/** uploadDate of a video is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("VideoObject", "uploadDate", "a date (YYYY-MM-DD) or date-time with offset", {
  id: "schema/video-object-upload-date",
  severity: "error",
  fault: "value",
  title: "uploadDate of a video is blank or ill-formed",
  why: "A malformed date is read by no one.",
  mend: "Give uploadDate a date (YYYY-MM-DD) or date-time with offset, or leave it out.",
  spec: "https://schema.org/uploadDate",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "VideoObject", name: "The fair", uploadDate: "2026-04-25" } },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "The fair", uploadDate: "today" },
      says: ['uploadDate of VideoObject is "today", expected a date (YYYY-MM-DD) or date-time with offset'],
    },
  ],
});
