/** The namespace of ModWiki is obsolete. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onFeedNotes } from "../../syntax/feeds/feed-rules.ts";

export const rule = onFeedNotes({
  id: "feed/obsolete-wiki",
  severity: "warning",
  title: "The namespace of ModWiki is obsolete",
  why: "Readers know the namespace that the module got later.",
  mend: "Use http://purl.org/rss/1.0/modules/wiki/.",
  spec: "https://web.resource.org/rss/1.0/modules/",
  equivalents: { w3c: ["ObsoleteWikiNamespace"] },
  examples: [
    { good: rss() },
    {
      bad: rss("", "", 'xmlns:wiki="http://www.usemod.com/cgi-bin/mb.pl?ModWiki"'),
      says: [
        'Namespace "http://www.usemod.com/cgi-bin/mb.pl?ModWiki" is obsolete, expected "http://purl.org/rss/1.0/modules/wiki/"',
      ],
    },
  ],
});
