/** The article itself: NewsArticle, or the subtype that the CMS asks for. */
import type { NewsArticle } from "schema-dts";
import type { BuiltNode, NodeBuilder, NodeContext, Origin } from "../types.ts";

/** Builds the first node of every graph; `from` leads each property back to the words that it came from. */
export const node: NodeBuilder = {
  type: "NewsArticle",
  rank: 0,
  *build(context: NodeContext): Iterable<BuiltNode> {
    const { article, analysis, site, url } = context;
    const from: Record<string, Origin> = {};
    const whole = article.at[""] ?? { start: 0, end: 0 };
    const trace = (property: string, pointer: string) => {
      const origin = article.at[pointer];
      if (origin) from[property] = origin;
    };
    from[""] = article.at["/headline"] ?? whole;
    for (const [property, pointer] of properties) trace(property, pointer);
    for (const i of article.keywords.keys()) trace(`/keywords/${i}`, `/keywords/${i}`);

    const bodyText = article.body.map((block) => block.text).join("\n\n");
    const wordCount = countWords(bodyText);
    from["/articleBody"] = from["/wordCount"] = article.at["/body"] ?? article.at["/body/0"] ?? whole;
    const { dateline } = analysis;
    if (dateline) from["/dateline"] = context.originOf(dateline.mention);
    const source = analysis.organizations.filter((organization) => organization.isSource);
    for (const [i, organization] of source.entries())
      if (organization.mentions[0]) from[`/sourceOrganization/${i}`] = context.originOf(organization.mentions[0]);
    for (const [i, { origin }] of context.about.entries()) from[`/about/${i}`] = origin;
    for (const [i, { origin }] of context.mentions.entries()) from[`/mentions/${i}`] = origin;

    const authors = article.authors.map((author, i) => {
      trace(`/author/${i}`, `/authors/${i}/name`);
      trace(`/author/${i}`, `/authors/${i}`);
      for (const field of ["name", "url", "jobTitle", "email"])
        trace(`/author/${i}/${field}`, `/authors/${i}/${field}`);
      const kind = author.type === "Person" ? "person" : "organization";
      const named = kind === "person" ? analysis.people : analysis.organizations;
      const isNamed = named.some(({ name, also }) => name === author.name || also.includes(author.name));
      const isPublisher = kind === "organization" && author.name === site.publisher.name;
      const known = context.known(kind, author.name)?.["@id"];
      const id = isPublisher ? `${site.url}#organization` : isNamed ? context.idOf(kind, author.name) : known;
      return {
        "@type": author.type,
        ...(id && { "@id": id }),
        name: author.name,
        ...(author.url && { url: author.url }),
        ...(author.type === "Person" && author.jobTitle && { jobTitle: author.jobTitle }),
        ...(author.email && { email: author.email }),
      } as const;
    });
    for (const i of article.images.keys()) trace(`/image/${i}`, `/images/${i}`);

    const value = {
      "@type": (article.type ?? "NewsArticle") as "NewsArticle",
      "@id": `${url}#article`,
      url,
      ...(article.headline !== undefined && { headline: article.headline }),
      ...(article.alternativeHeadline !== undefined && { alternativeHeadline: article.alternativeHeadline }),
      ...(article.description !== undefined && { description: article.description }),
      ...(article.published !== undefined && { datePublished: article.published }),
      ...(article.modified !== undefined && { dateModified: article.modified }),
      ...(article.language !== undefined && { inLanguage: article.language }),
      ...(dateline && { dateline: dateline.mention.text }),
      ...(authors.length > 0 && { author: authors }),
      publisher: { "@id": `${site.url}#organization` },
      isPartOf: { "@id": `${site.url}#website` },
      mainEntityOfPage: { "@id": `${url}#webpage` },
      ...(article.images.length > 0 && {
        image: article.images.map((_, i) => ({ "@id": `${url}#image-${i + 1}` })),
      }),
      ...(article.section !== undefined && { articleSection: article.section }),
      ...(article.keywords.length > 0 && { keywords: article.keywords }),
      ...(article.isAccessibleForFree !== undefined && { isAccessibleForFree: article.isAccessibleForFree }),
      ...(source.length > 0 && {
        sourceOrganization: source.map(({ name }) => ({ "@id": context.idOf("organization", name) })),
      }),
      ...(context.about.length > 0 && { about: context.about.map((reference) => ({ "@id": reference["@id"] })) }),
      ...(context.mentions.length > 0 && {
        mentions: context.mentions.map((reference) => ({ "@id": reference["@id"] })),
      }),
      ...(wordCount > 0 && { wordCount, articleBody: bodyText }),
    } satisfies NewsArticle;
    yield { node: value, from };
  },
};

/** Properties taken as they are: where they stand in the node, and where in the article. */
const properties = [
  ["/url", "/url"],
  ["/headline", "/headline"],
  ["/alternativeHeadline", "/alternativeHeadline"],
  ["/description", "/description"],
  ["/datePublished", "/published"],
  ["/dateModified", "/modified"],
  ["/inLanguage", "/language"],
  ["/author", "/authors"],
  ["/image", "/images"],
  ["/articleSection", "/section"],
  ["/keywords", "/keywords"],
  ["/isAccessibleForFree", "/isAccessibleForFree"],
] as const;

/** Words as a reader counts them: runs of letters and digits, held together by hyphens and apostrophes. */
function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’\-–.,](?=[\p{L}\p{N}]))*/gu)) count++;
  return count;
}
