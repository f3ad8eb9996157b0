/** Hand-made items for tests of the writers. */
import type { Article, Block, Graph, Item, Site } from "../src/types.ts";

export const site: Site = {
  name: "Example News",
  url: "https://news.example/",
  language: "en",
  timeZone: "Asia/Baku",
  description: "News that is made up",
  publisher: { name: "Example News", logo: { url: "https://news.example/logo.png", width: 600, height: 60 } },
};

export function paragraph(html: string): Block {
  return { kind: "paragraph", html, text: html.replace(/<[^>]*>/g, ""), map: [] };
}

/** An item as `build` makes it, of the given article. */
export function itemOf(article: Partial<Article>, guid?: string): Item {
  const full: Article = {
    uri: "seeds/a.md",
    source: "markdown",
    url: "https://news.example/city/book-fair",
    headline: "Book fair opens",
    language: "en",
    published: "2024-04-25",
    keywords: [],
    authors: [],
    images: [],
    body: [paragraph("<p>The fair opened on Thursday.</p>")],
    at: {},
    ...article,
  };
  const node = { "@type": "NewsArticle", "@id": `${full.url}#article`, headline: full.headline };
  return {
    article: full,
    analysis: {
      language: full.language ?? "en",
      prose: { text: "", map: [] },
      sentences: [],
      people: [],
      organizations: [],
      places: [],
      dates: [],
      events: [],
    },
    url: full.url ?? "",
    graph: { "@context": "https://schema.org", "@graph": [node] } as unknown as Graph,
    from: {},
    withheld: [],
    ...(guid === undefined ? {} : { guid }),
  };
}
