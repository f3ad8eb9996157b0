/** An author's page is the site's home page. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isAuthor, urlOf } from "../../syntax/schemaorg/graph-index.ts";
import { isA } from "../../syntax/schemaorg/schemaorg.ts";

export const rule = onNode(
  {
    id: "newsroom/author-url-home",
    types: ["Person"],
    properties: ["url"],
    severity: "info",
    title: "An author's page is the site's home page",
    why: "It identifies the site, not the author.",
    mend: "Link the author's own page.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair",
          author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann-lee" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair",
          author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/" },
        },
        says: ["url of the author is the home page https://news.example/, expected a page about the author"],
      },
    ],
  },
  (node, _context, graph) => {
    const url = firstText(node.value.url);
    if (url === undefined || !/^https?:\/\/[^/?#]+\/?$/.test(url) || !isAuthor(node, graph)) return NOTHING;
    const host = url.replace(/^https?:\/\/|\/$/g, "");
    const own = graph.nodes.some(
      (other) =>
        isA(other.types, "Article") &&
        (urlOf(other.value.url) ?? urlOf(other.value.mainEntityOfPage) ?? "").includes(`//${host}/`),
    );
    return own
      ? [
          {
            at: `${node.pointer}/url`,
            message: `url of the author is the home page ${clip(url)}, expected a page about the author`,
          },
        ]
      : NOTHING;
  },
);
