/** Two people have one address. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

/** A graph of more nodes is no article's. */
const MOST = 300;

export const rule = onNode(
  {
    id: "newsroom/url-of-two-people",
    types: ["Person"],
    properties: ["url"],
    severity: "warning",
    title: "Two people have one address",
    why: "Search engines take them for one person.",
    mend: "Give each person a page of their own.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann" },
          editor: { "@type": "Person", name: "Bo Roy", url: "https://news.example/bo" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Road opens",
          author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann" },
          editor: { "@type": "Person", name: "Bo Roy", url: "https://news.example/ann" },
        },
        says: ["Bo Roy has the url of Ann Lee, https://news.example/ann, expected one of their own"],
      },
    ],
  },
  (node, _context, graph) => {
    const [url, name] = [firstText(node.value.url), firstText(node.value.name)];
    if (url === undefined || name === undefined || graph.nodes.length > MOST) return NOTHING;
    const first = graph.nodes.find(
      ({ types, value }) =>
        types.includes("Person") && firstText(value.url) === url && firstText(value.name) !== undefined,
    );
    const other = firstText(first?.value.name) ?? name;
    // authors of one article are another rule's
    if (first === undefined || other === name || (first.parent === node.parent && node.property === first.property))
      return NOTHING;
    return [
      {
        at: `${node.pointer}/url`,
        message: `${clip(name)} has the url of ${clip(other)}, ${clip(url)}, expected one of their own`,
        related: [{ at: `${first.pointer}/url`, message: "the other person" }],
      },
    ];
  },
);
