/** A text holds escapes that nobody undid. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";

const ESCAPE =
  /\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[nrt](?![a-z])|\\$|\\["'/]|%(?:20|2[CF]|3A|C[23]%[89AB][0-9A-F]|D[01]%[89AB][0-9A-F])/;
const CLEAN: Pick<RegExp, "test"> = { test: (text) => !text.includes("\\") && !text.includes("%") };

export const rule = onText(
  ["headline", "name", "description", "alternativeHeadline", "articleBody", "articleSection", "caption", "jobTitle"],
  {
    id: "newsroom/text-escapes",
    ordinary: CLEAN,
    severity: "warning",
    title: "A text holds escapes that nobody undid",
    why: "It was escaped twice, and readers see backslashes, codes and percent signs.",
    mend: "Write the character itself.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          description: "Gained 20% in C:\\new",
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann \\u2013 Lee" },
        says: ['name holds "\\\\u2013", expected the character itself'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann%20Lee" },
        says: ['name holds "%20", expected the character itself'],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const found = (/headline/i.test(name) ? /\\[nrt]/.exec(text)?.[0] : undefined) ?? ESCAPE.exec(text)?.[0];
    return found === undefined
      ? undefined
      : `${name} holds ${JSON.stringify(clip(found))}, expected the character itself`;
  },
);
