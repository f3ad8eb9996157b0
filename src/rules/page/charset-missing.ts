/** A page of an article declares its character encoding. */
import { onPage, pageArticles, speaksOpenGraph } from "../../syntax/pages/page-rules.ts";
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onPage(
  {
    id: "page/charset-missing",
    severity: "warning",
    title: "A page does not declare its character encoding",
    why: "Where the server does not say it either, browsers and readers guess, and garble letters beyond ASCII.",
    mend: 'Write <meta charset="utf-8"> as the first tag of the head.',
    spec: "https://html.spec.whatwg.org/multipage/semantics.html#character-encoding-declaration",
    verified: false,
    examples: [
      {
        good: '<html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="Road opens"></head><body></body></html>',
      },
      {
        good: '\ufeff<html lang="en"><head><meta property="og:title" content="Road opens"></head><body></body></html>',
      },
      {
        bad: '<html lang="en"><head><meta property="og:title" content="Road opens"></head><body></body></html>',
        says: ["Page does not declare its character encoding, expected meta charset utf-8"],
      },
    ],
  },
  (page, subject) =>
    !page.isWhole ||
    page.charsets.length > 0 ||
    subject.text.startsWith("\ufeff") ||
    /^<\?xml\s/.test(subject.text.slice(0, 20)) ||
    !(speaksOpenGraph(page) || pageArticles(subject).length > 0)
      ? NOTHING
      : [{ at: "/head", message: "Page does not declare its character encoding, expected meta charset utf-8" }],
);
