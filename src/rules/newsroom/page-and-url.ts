/** url and mainEntityOfPage name two pages. */
import { clip, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { urlOf } from "../../syntax/schemaorg/graph-index.ts";
import { isWebUrl } from "../../syntax/values/literals.ts";

const plain = (url: string) =>
  url
    .replace(/[#?].*$/, "")
    .replace(/\/$/, "")
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .toLowerCase();

/** The name of a part of a page that is no home page. */
const PART_OF_PAGE = /^https?:\/\/[^/?#]+\/[^?#]*[a-z][^?#]*#/i;

export const rule = onNode(
  {
    id: "newsroom/page-and-url",
    types: ["Article"],
    properties: ["mainEntityOfPage"],
    severity: "warning",
    title: "url and mainEntityOfPage name two pages",
    why: "Search engines cannot tell which page the article is on.",
    mend: "Name the canonical page in both.",
    spec: "https://schema.org/mainEntityOfPage",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair",
          mainEntityOfPage: { "@id": "https://news.example/fair#webpage" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          "@id": "https://news.example/fair#article",
          headline: "Book fair opens in Lachin",
          mainEntityOfPage: "https://news.example/road",
        },
        says: [
          "mainEntityOfPage is https://news.example/road and @id https://news.example/fair#article, expected one page",
        ],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          url: "https://news.example/fair",
          mainEntityOfPage: "https://news.example/road",
        },
        says: ["mainEntityOfPage is https://news.example/road and url https://news.example/fair, expected one page"],
      },
    ],
  },
  (node) => {
    const own = firstText(node.value.url);
    // a node that is named by a page, or by a part of one, needs no url
    const isNamed =
      own === undefined && node.id !== undefined && (!node.id.includes("#") || PART_OF_PAGE.test(node.id));
    const url = isNamed ? node.id : own;
    const page = urlOf(node.value.mainEntityOfPage);
    if (url === undefined || page === undefined || page === url || page.startsWith(`${url}#`)) return NOTHING;
    if (!isWebUrl(url) || !isWebUrl(page) || plain(url) === plain(page)) return NOTHING;
    // the @id of the article supports one of the two
    if (!isNamed && node.id !== undefined && plain(node.id) === plain(page))
      return [
        {
          at: `${node.pointer}/url`,
          message: `url is ${clip(url)} and mainEntityOfPage ${clip(page)}, expected one page`,
          related: [{ at: `${node.pointer}/mainEntityOfPage`, message: "mainEntityOfPage stands here" }],
        },
      ];
    return [
      {
        at: `${node.pointer}/mainEntityOfPage`,
        message: `mainEntityOfPage is ${clip(page)} and ${isNamed ? "@id" : "url"} ${clip(url)}, expected one page`,
        related: [{ at: `${node.pointer}/${isNamed ? "@id" : "url"}`, message: "the other one" }],
      },
    ];
  },
);
