/** jobTitle of a person is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Person", "jobTitle", "text that is not blank", {
  id: "schema/person-job-title",
  severity: "warning",
  fault: "value",
  title: "jobTitle of a person is blank or ill-formed",
  why: "A blank title is none.",
  mend: "Give jobTitle text that is not blank, or leave it out.",
  spec: "https://schema.org/jobTitle",
  examples: [
    { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", jobTitle: "Reporter" } },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", jobTitle: "" },
      says: ["Person has a blank jobTitle, expected text that is not blank"],
    },
  ],
});
