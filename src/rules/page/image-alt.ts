/** A picture of the article has no words for those who cannot see it. */
import { onPage } from "../../syntax/pages/page-rules.ts";
import { clip } from "../../syntax/schemaorg/data-rules.ts";

const page = (picture: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Book fair</title></head><body><article><h1>Book fair</h1>${picture}</article></body></html>`;

export const rule = onPage(
  {
    id: "page/image-alt",
    severity: "warning",
    title: "A picture of the article has no words for those who cannot see it",
    why: "Screen readers read out the name of the file, and search engines do not know what it shows.",
    mend: 'Say in alt what the picture shows; alt="" for an ornament.',
    spec: "https://html.spec.whatwg.org/multipage/images.html#alt",
    verified: false,
    examples: [
      { good: page('<img src="/a.jpg" alt="Visitors between stalls">') },
      { good: page('<img src="/line.png" alt="">') },
      {
        bad: page('<img src="/a.jpg">'),
        says: ["Picture /a.jpg has no alt, expected words that say what it shows"],
      },
    ],
  },
  ({ altless }) =>
    altless.map((source, i) => ({
      at: `/altless/${i}`,
      message: `Picture ${clip(source)} has no alt, expected words that say what it shows`,
    })),
);
