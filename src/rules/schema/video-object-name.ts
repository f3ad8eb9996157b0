/** name of a video is missing, blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("VideoObject", "name", "text that is not blank", {
  id: "schema/video-object-name",
  severity: "error",
  fault: "value",
  title: "name of a video is missing, blank or ill-formed",
  why: "A video without a name cannot be listed.",
  mend: "Give name text that is not blank.",
  spec: "https://schema.org/name",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "VideoObject", name: "The fair" } },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject" },
      says: ["VideoObject has no name, expected text that is not blank"],
    },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "" },
      says: ["VideoObject has a blank name, expected text that is not blank"],
    },
  ],
});
