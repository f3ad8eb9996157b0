/** Two authors have one URL. */
import { holdsOddAuthor } from "../../syntax/schemaorg/bylines.ts";
import { clip, elementsOf, firstText, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import type { Finding } from "../../types.ts";

export const rule = onNode(
  {
    id: "newsroom/author-url-shared",
    entry: holdsOddAuthor,
    severity: "warning",
    types: ["Article"],
    properties: ["author"],
    title: "Two authors have one URL",
    why: "Consumers take those with one URL for one person.",
    mend: "Give each author the page about that author.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
    checkedOn: "2026-09-08",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          author: [
            { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann" },
            { "@type": "Person", name: "Bob Roe", url: "https://news.example/bob" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          author: [
            { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann" },
            { "@type": "Person", name: "Bob Roe", url: "https://news.example/ann" },
          ],
        },
        says: ["Bob Roe has the url of Ann Lee, https://news.example/ann, expected one of their own"],
      },
    ],
  },
  (node, _context, graph) => {
    const first = new Map<string, string>();
    const found: Finding[] = [];
    if (!Array.isArray(node.value.author)) return found;
    for (const { value, at } of elementsOf(node.value.author, `${node.pointer}/author`)) {
      const author = resolve(value, graph);
      const [url, name] = [firstText(author?.url), firstText(author?.name)];
      if (url === undefined || name === undefined || url.trim() === "") continue;
      const other = first.get(url);
      if (other === undefined) first.set(url, name);
      else if (other !== name) {
        const message = `${clip(name)} has the url of ${clip(other)}, ${clip(url)}, expected one of their own`;
        found.push({ at: author === value ? `${at}/url` : at, message });
      }
    }
    return found;
  },
);
