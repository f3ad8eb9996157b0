/** description of a video is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("VideoObject", "description", "text that is not blank", {
  id: "schema/video-object-description",
  severity: "warning",
  fault: "value",
  title: "description of a video is blank or ill-formed",
  why: "A blank description is none.",
  mend: "Give description text that is not blank, or leave it out.",
  spec: "https://schema.org/description",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        name: "The fair",
        description: "A walk through the fair.",
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "The fair", description: "" },
      says: ["VideoObject has a blank description, expected text that is not blank"],
    },
  ],
});
