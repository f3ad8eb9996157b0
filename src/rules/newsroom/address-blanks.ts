/** The address of an article holds blanks. */
import { clip, NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/address-blanks",
    severity: "warning",
    title: "The address of an article holds blanks",
    why: "A URL has none; the link breaks where the first one stands.",
    mend: "Give the address as the browser shows it.",
    spec: "https://www.rfc-editor.org/rfc/rfc3986#section-2",
    verified: false,
    examples: [
      { good: "---\ntitle: Road opens\nurl: https://news.example/a\n---\n\nThe road was opened.\n" },
      {
        bad: "---\ntitle: Road opens\nurl: https://news.example/a b\n---\n\nThe road was opened.\n",
        says: ['Address is "https://news.example/a b", expected a URL without blanks'],
      },
    ],
  },
  ({ url }) =>
    url !== undefined && /\S\s+\S/.test(url)
      ? [{ at: "/url", message: `Address is ${JSON.stringify(clip(url))}, expected a URL without blanks` }]
      : NOTHING,
);
