/** A value of a video in a sitemap is none that Google reads. */
import { VIDEO, videoSitemap } from "../../syntax/feeds/feed-examples.ts";
import { onSitemapNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onSitemapNotes({
  id: "sitemap/video-value",
  severity: "error",
  title: "A value of a video in a sitemap is none that Google reads",
  why: "Google ignores it, or shows the video where it must not.",
  mend: "Write one of the values of Google's documentation.",
  spec: "https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
  verified: false,
  examples: [
    { good: videoSitemap(VIDEO) },
    {
      bad: videoSitemap(`${VIDEO}<video:family_friendly>sure</video:family_friendly>`),
      says: ['video:family_friendly is "sure", expected yes or no'],
    },
    {
      bad: videoSitemap(`${VIDEO}<video:rating>9.2</video:rating>`),
      says: ['video:rating is "9.2", expected a number from 0.0 to 5.0'],
    },
    {
      bad: videoSitemap(`${VIDEO}<video:restriction relationship="allow">Turkey</video:restriction>`),
      says: ['video:restriction is "Turkey", expected codes of countries such as AZ TR'],
    },
    {
      bad: videoSitemap(`${VIDEO}<video:restriction relationship="only">TR</video:restriction>`),
      says: ['video:restriction is "TR", expected the relationship allow or deny in an attribute'],
    },
  ],
});
