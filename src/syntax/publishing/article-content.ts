/** What of an article counts as its content: a change in it moves the date of modification, a change of address or markup does not. */
import type { Article } from "../../types.ts";
import { fingerprintOf } from "../findings/fingerprint.ts";

/** Fingerprint of headline, summary, bylines, text and pictures; blanks, markup, and the host of pictures have no say. */
export function contentOfArticle(article: Article): string {
  const { headline, alternativeHeadline, description, authors, body, images } = article;
  const parts = [
    headline,
    alternativeHeadline,
    description,
    ...authors.map(({ name }) => name),
    "",
    ...body.map(({ text }) => text),
    "",
    ...images.flatMap(({ url, caption, credit }) => [nameOf(url), caption, credit]),
  ];
  return fingerprintOf(parts.map((part) => normalized(part ?? "")).join("\n"));
}

function normalized(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A picture's path: hosts and the sizes that queries ask for change without it. */
function nameOf(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
}
