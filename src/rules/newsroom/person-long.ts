/** The name of a person is a whole passage. */
import { onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["name"],
  {
    id: "newsroom/person-long",
    isContextFree: true,
    types: ["Person"],
    severity: "warning",
    title: "The name of a person is a whole passage",
    why: "Something else has got into the field.",
    mend: "Write the name alone.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee" } },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee, who has written of books and fairs in many towns of the region for over twenty years",
        },
        says: ["Name has 93 characters, expected a name of at most 80"],
      },
    ],
  },
  (text) => {
    const { length } = text.trim();
    return length > 80 ? `Name has ${length} characters, expected a name of at most 80` : undefined;
  },
);
