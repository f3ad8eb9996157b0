/** A page is declared to be in UTF-8, once. */
import { onPage } from "../../syntax/pages/page-rules.ts";
import type { Finding } from "../../types.ts";

export const rule = onPage(
  {
    id: "page/charset",
    severity: "warning",
    title: "The character encoding of a page is not declared as utf-8",
    why: "HTML knows no other encoding than UTF-8; under another name letters beyond ASCII are garbled.",
    mend: 'Write <meta charset="utf-8"> as the first tag of the head.',
    spec: "https://html.spec.whatwg.org/multipage/semantics.html#character-encoding-declaration",
    verified: false,
    examples: [
      { good: '<html lang="en"><head><meta charset="UTF-8"><title>Road opens</title></head><body></body></html>' },
      {
        good: '<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta charset="windows-1251"></head><body></body></html>',
        says: ["Character encoding of the page is windows-1251, expected utf-8"],
      },
      {
        bad: '<html lang="en"><head><meta charset=""></head><body></body></html>',
        says: ["Character encoding of the page is blank, expected utf-8"],
      },
      {
        bad: '<html lang="en"><head><meta charset="utf-8"><meta charset="utf-8"></head><body></body></html>',
        says: ["Character encoding of the page is declared twice, expected once"],
      },
    ],
  },
  ({ charsets }) =>
    charsets.flatMap((charset, i): readonly Finding[] => {
      const at = `/charsets/${i}`;
      if (charset.toLowerCase() !== "utf-8")
        return [{ at, message: `Character encoding of the page is ${charset || "blank"}, expected utf-8` }];
      return i === 1 ? [{ at, message: "Character encoding of the page is declared twice, expected once" }] : [];
    }),
);
