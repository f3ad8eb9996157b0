/** A version in another language lacks its address or its language. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

const XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const withLink = (attributes: string): string =>
  sitemap(`<url><loc>https://news.example/</loc><xhtml:link ${attributes}/></url>`, XHTML);

export const rule = onSitemapNotes({
  id: "sitemap/alternate",
  severity: "error",
  title: "A version in another language lacks its address or its language",
  why: "Google ignores the version.",
  mend: 'Write rel="alternate", hreflang with a tag such as az or en-GB, and href with the whole URL.',
  spec: "https://developers.google.com/search/docs/specialty/international/localized-versions",
  verified: false,
  examples: [
    { good: withLink('rel="alternate" hreflang="az" href="https://news.example/az/"') },
    {
      bad: withLink('rel="alternate" href="https://news.example/az/"'),
      says: ["xhtml:link has no hreflang, expected the language of the version"],
    },
    {
      bad: withLink('rel="alternate" hreflang="az_AZ" href="https://news.example/az/"'),
      says: ['hreflang of xhtml:link is "az_AZ", expected a language tag such as az or en-GB'],
    },
    {
      bad: withLink('rel="alternate" hreflang="az" href="/az/"'),
      says: ['href of xhtml:link is "/az/", expected a full http or https URL'],
    },
  ],
});
