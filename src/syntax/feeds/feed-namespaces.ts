/** The namespaces that feeds use, each with the prefix under which everyone knows it. */

const TABLE = `
access http://www.bloglines.com/about/specs/fac-1.0
admin http://webns.net/mvcb/
ag http://purl.org/rss/1.0/modules/aggregation/
annotate http://purl.org/rss/1.0/modules/annotate/
app http://www.w3.org/2007/app
atom http://www.w3.org/2005/Atom
audio http://media.tangent.org/rss/1.0/
blogChannel http://backend.userland.com/blogChannelModule
cc http://web.resource.org/cc/
cf http://www.microsoft.com/schemas/rss/core/2005
company http://purl.org/rss/1.0/modules/company
content http://purl.org/rss/1.0/modules/content/
conversationsNetwork http://conversationsnetwork.org/rssNamespace-1.0/
cp http://my.theinfo.org/changed/1.0/rss/
creativeCommons http://backend.userland.com/creativeCommonsRssModule
dc http://purl.org/dc/elements/1.1/
dcterms http://purl.org/dc/terms/
email http://purl.org/rss/1.0/modules/email/
ev http://purl.org/rss/1.0/modules/event/
feedburner http://rssnamespace.org/feedburner/ext/1.0
fh http://purl.org/syndication/history/1.0
foaf http://xmlns.com/foaf/0.1/
g http://base.google.com/ns/1.0
geo http://www.w3.org/2003/01/geo/wgs84_pos#
geourl http://geourl.org/rss/module/
georss http://www.georss.org/georss
gml http://www.opengis.net/gml
icbm http://postneo.com/icbm
image http://purl.org/rss/1.0/modules/image/
indexing urn:atom-extension:indexing
itunes http://www.itunes.com/dtds/podcast-1.0.dtd
l http://purl.org/rss/1.0/modules/link/
mathml http://www.w3.org/1998/Math/MathML
media http://search.yahoo.com/mrss/
mi http://schemas.ingestion.microsoft.com/common/
openid http://openid.net/xmlns/1.0
opensearch http://a9.com/-/spec/opensearch/1.1/
opensearch10 http://a9.com/-/spec/opensearchrss/1.0/
opml http://www.opml.org/spec2
podcast https://podcastindex.org/namespace/1.0
rdf http://www.w3.org/1999/02/22-rdf-syntax-ns#
rdfs http://www.w3.org/2000/01/rdf-schema#
ref http://purl.org/rss/1.0/modules/reference/
reqv http://purl.org/rss/1.0/modules/richequiv/
rss090 http://my.netscape.com/rdf/simple/0.9/
rss091 http://purl.org/rss/1.0/modules/rss091#
rss1 http://purl.org/rss/1.0/
rss11 http://purl.org/net/rss1.1#
search http://purl.org/rss/1.0/modules/search/
slash http://purl.org/rss/1.0/modules/slash/
snf http://www.smartnews.be/snf
ss http://purl.org/rss/1.0/modules/servicestatus/
str http://hacks.benhammersley.com/rss/streaming/
sub http://purl.org/rss/1.0/modules/subscription/
svg http://www.w3.org/2000/svg
sx http://feedsync.org/2007/feedsync
sy http://purl.org/rss/1.0/modules/syndication/
taxo http://purl.org/rss/1.0/modules/taxonomy/
thr http://purl.org/syndication/thread/1.0
thr http://purl.org/rss/1.0/modules/threading/
trackback http://madskills.com/public/xml/rss/module/trackback/
webfeeds http://webfeeds.org/rss/1.0
wfw http://wellformedweb.org/CommentAPI/
wiki http://purl.org/rss/1.0/modules/wiki/
wiki http://www.usemod.com/cgi-bin/mb.pl?ModWiki
xhtml http://www.w3.org/1999/xhtml
xlink http://www.w3.org/1999/xlink
xml http://www.w3.org/XML/1998/namespace
yandex http://news.yandex.ru
`;

/** Namespace name -> prefix. */
export const PREFIXES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([prefix, name]) => [name as string, prefix as string] as const),
);

/** Prefix -> namespace name, the usual one first. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map(
  [...PREFIXES].reverse().map(([name, prefix]) => [prefix, name] as const),
);

/** Vocabularies whose elements are read with another grammar than ours: any child and attribute passes. */
export const OPEN_VOCABULARIES: ReadonlySet<string> = new Set(["mi", "podcast", "snf", "webfeeds", "yandex"]);

const nearly = new Map([...PREFIXES].map(([name, prefix]) => [loose(name), prefix] as const));

/** The name without what people get wrong: case and the last slash or hash. */
function loose(name: string): string {
  return name.replace(/[^\w]+$/, "").toLowerCase();
}

const cache = new Map<string, string | undefined>();

/** The prefix under which a namespace is known, also where its name is only nearly right. */
export function prefixOf(namespace: string): string | undefined {
  const known = PREFIXES.get(namespace);
  if (known !== undefined || namespace === "") return known;
  if (cache.size > 1000) cache.clear();
  if (!cache.has(namespace)) cache.set(namespace, nearly.get(loose(namespace)));
  return cache.get(namespace);
}
