/** A link of Atom leads back to the base that is set for it. */
import { atom } from "../../syntax/feeds/feed-examples.ts";
import type { FeedElement, Rule } from "../../types.ts";

export const rule: Rule<"feed"> = {
  id: "atom/same-document",
  on: "feed",
  severity: "warning",
  title: "A link leads back to the base that is set for it",
  why: "A blank reference under xml:base means that base and not the feed, which is seldom what was meant.",
  mend: "Write the full URL.",
  spec: "https://www.rfc-editor.org/rfc/rfc3986#section-4.4",
  verified: false,
  equivalents: { w3c: ["SameDocumentReference"] },
  gate: ({ format, text }) => format === "atom" && text.includes("xml:base"),
  *check({ root, uri }) {
    const stack: (readonly [FeedElement, string | undefined])[] = [[root, undefined]];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [element, above] = next;
      const attribute = (name: string) => element.attributes.find((candidate) => candidate.name === name);
      const base = attribute("xml:base")?.value ?? above;
      const href = attribute("href");
      if (element.local === "link" && href !== undefined && base !== undefined && isBase(href.value, base)) {
        if (fileOf(base) === fileOf(uri)) continue;
        const span = { start: href.valueStart, end: href.valueEnd };
        const message = `href of link is ${JSON.stringify(href.value)}, which leads to its xml:base itself, expected another document`;
        yield { at: `/${element.name}`, span, message };
      }
      for (const child of element.children) stack.push([child, base]);
    }
  },
  examples: [
    { good: atom('<link rel="related" xml:base="https://news.example/b" href="note"/>') },
    {
      bad: atom('<link rel="related" xml:base="https://news.example/b" href="#note"/>'),
      says: ['href of link is "#note", which leads to its xml:base itself, expected another document'],
    },
  ],
};

function isBase(href: string, base: string): boolean {
  const target = href.split("#")[0]?.trim() ?? "";
  return target === "" || (target === base.split("#")[0] && /^https?:/i.test(target));
}

/** The last part of a path, by which a feed is known where it was saved. */
function fileOf(url: string): string {
  return /[^/]*$/.exec(url.replace(/[?#].*$/s, ""))?.[0] ?? "";
}
