/** The @id and the url of a page are two pages. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

/** The path of an address of the web with words in it, without what varies between writings of one page. */
function pathOf(url: string): string | undefined {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]+)/i.exec(url)?.[1]?.replace(/\/$/, "").toLowerCase();
  return path !== undefined && /[a-z]/.test(path) && !url.includes("?") ? path : undefined;
}

export const rule = onNode(
  {
    id: "newsroom/id-and-url",
    types: ["WebPage", "Article", "Episode", "CreativeWorkSeries"],
    properties: ["url"],
    severity: "warning",
    title: "The @id and the url of a page are two pages",
    why: "What others say of the page under its @id is said of another one.",
    mend: "Write the address of the page in both.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "WebPage",
          "@id": "https://news.example/a/",
          url: "https://news.example/a",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "WebPage",
          "@id": "https://news.example/a",
          url: "https://news.example/b",
        },
        says: ["url is https://news.example/b and @id https://news.example/a, expected one page"],
      },
    ],
  },
  (node) => {
    const url = firstText(node.value.url);
    if (node.id === undefined || url === undefined || node.id.includes("#")) return NOTHING;
    const [own, page] = [pathOf(node.id), pathOf(url)];
    if (own === undefined || page === undefined || own === page) return NOTHING;
    return [
      {
        at: `${node.pointer}/url`,
        message: `url is ${clip(url)} and @id ${clip(node.id)}, expected one page`,
        related: [{ at: `${node.pointer}/@id`, message: "@id stands here" }],
      },
    ];
  },
);
