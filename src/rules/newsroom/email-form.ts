/** An e-mail address is none. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

const ADDRESS = /^(?:mailto:)?[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"/]+\.[^\s@<>()[\],;:"/.]{2,}$/i;

export const rule = onText(
  ["email"],
  {
    id: "newsroom/email-form",
    severity: "error",
    fault: "value",
    title: "An e-mail address is none",
    why: "Mail to it reaches no one.",
    mend: "Write the address: desk@news.example.",
    spec: "https://schema.org/email",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "ContactPoint",
          contactType: "newsroom",
          email: "desk@news.example",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "ContactPoint",
          contactType: "newsroom",
          email: "desk(at)news.example",
        },
        says: ['email is "desk(at)news.example", expected an address such as desk@news.example'],
      },
    ],
  },
  (text) =>
    text.trim() === "" || text.length > 254 || ADDRESS.test(text.trim())
      ? undefined
      : `email is ${JSON.stringify(clip(text))}, expected an address such as desk@news.example`,
);
