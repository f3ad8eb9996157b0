/** An article holds characters that feeds cannot hold. */
import { NOTHING } from "../../syntax/schemaorg/data-rules.ts";
import { illegalCharacters } from "../../syntax/xml/xml-text.ts";
import type { Article, Finding, Origin, Prose, Rule } from "../../types.ts";

/** Of one article so many are told of. */
const ENOUGH = 20;
/** What newsroom/text-control and newsroom/text-surrogate tell of, in the texts that the graph holds too. */
const TOLD = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/;

export const rule: Rule<"article"> = {
  id: "newsroom/character-removed",
  on: "article",
  severity: "warning",
  title: "A text holds a character that feeds cannot hold",
  why: "XML 1.0 has no way to write it, so every output leaves it out: what readers get is not what was written.",
  mend: "Take the character out, or write the one that was meant; it is often the trace of a wrong decoding or a cut emoji.",
  spec: "https://www.w3.org/TR/xml/#charsets",
  check({ article }) {
    const found: Finding[] = [];
    for (const { name, at, text, origin, isTold } of textsOf(article)) {
      for (const { codePoint, offset } of illegalCharacters(text)) {
        if (isTold && TOLD.test(text[offset] as string)) continue;
        if (found.length === ENOUGH) return found;
        const code = codePoint.toString(16).toUpperCase().padStart(4, "0");
        const span = origin?.(offset);
        found.push({
          at,
          ...(span === undefined ? {} : { span }),
          message: `${name} holds U+${code} at offset ${offset}, expected no character that XML 1.0 cannot hold; outputs leave it out`,
          data: { codePoint, offset },
        });
      }
    }
    return found.length === 0 ? NOTHING : found;
  },
  examples: [
    { good: { headline: "Book fair opens", keywords: ["books", "fairs 😀"], body: [] } },
    {
      bad: { headline: "Book fair opens", keywords: ["book\u000bs"], body: [] },
      says: ["keyword holds U+000B at offset 4, expected no character that XML 1.0 cannot hold; outputs leave it out"],
    },
    {
      bad: {
        headline: "Book fair\ufffe opens",
        body: [{ kind: "paragraph", html: "", text: "Text \ud83d.", map: [] }],
      },
      says: [
        "headline holds U+FFFE at offset 9, expected no character that XML 1.0 cannot hold; outputs leave it out",
        "Body holds U+D83D at offset 5, expected no character that XML 1.0 cannot hold; outputs leave it out",
      ],
    },
  ],
};

interface Part {
  readonly name: string;
  readonly at: string;
  readonly text: string;
  /** Where a character of it stood. */
  readonly origin?: (offset: number) => Origin | undefined;
  /** True where rules on the graph tell of most such characters. */
  readonly isTold: boolean;
}

function* textsOf(article: Article): Iterable<Part> {
  const { headline, description, section, keywords, authors, images, body } = article;
  if (headline !== undefined) yield { name: "headline", at: "/headline", text: headline, isTold: true };
  if (description !== undefined) yield { name: "description", at: "/description", text: description, isTold: true };
  if (section !== undefined) yield { name: "section", at: "/section", text: section, isTold: false };
  for (const [i, text] of keywords.entries()) yield { name: "keyword", at: `/keywords/${i}`, text, isTold: false };
  for (const [i, { name: text }] of authors.entries())
    yield { name: "author", at: `/authors/${i}/name`, text, isTold: true };
  for (const [i, { caption, credit }] of images.entries()) {
    if (caption !== undefined) yield { name: "caption", at: `/images/${i}/caption`, text: caption, isTold: true };
    if (credit !== undefined) yield { name: "credit", at: `/images/${i}/credit`, text: credit, isTold: false };
  }
  for (const [i, block] of body.entries())
    yield {
      name: "Body",
      at: `/body/${i}`,
      text: block.text,
      origin: (offset) => originOf(block, offset),
      isTold: false,
    };
}

/** Where a character stood: exactly, if its stretch is one to one, else somewhere in the stretch. */
function originOf({ map, text }: Prose, offset: number): Origin | undefined {
  const index = map.findLastIndex(({ at }) => at <= offset);
  const stretch = map[index];
  if (stretch === undefined) return undefined;
  const length = (map[index + 1]?.at ?? text.length) - stretch.at;
  const from = { ...(stretch.uri === undefined ? {} : { uri: stretch.uri }) };
  if (length !== stretch.end - stretch.start) return { ...from, start: stretch.start, end: stretch.end };
  const start = stretch.start + offset - stretch.at;
  return { ...from, start, end: start + 1 };
}
