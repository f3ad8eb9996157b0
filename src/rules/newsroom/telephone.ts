/** A telephone number is none. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onText(
  ["telephone", "faxNumber"],
  {
    id: "newsroom/telephone",
    severity: "warning",
    title: "A telephone number is none",
    why: "No one can call it.",
    mend: "Write the number with + and the country code.",
    spec: "https://schema.org/telephone",
    verified: false,
    examples: [
      {
        good: { "@context": "https://schema.org", "@type": "Organization", name: "X", telephone: "+994 12 555 01 02" },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Organization", name: "X", telephone: "call us" },
        says: ['telephone is "call us", expected digits such as +994 12 555 01 02'],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const digits = text.match(/\d/g)?.length ?? 0;
    return text.trim() === "" ||
      (digits >= 3 && digits <= 20 && /^(?:tel:)?[+\d\s()./-]+(?:(?:ext|x|#)\.?\s?\d+)?$/i.test(text.trim())) ||
      /[A-Z]{3}/.test(text)
      ? undefined
      : `${name} is ${JSON.stringify(clip(text))}, expected digits such as +994 12 555 01 02`;
  },
);
