/** The guid of an item is the address of another page than its link. */
import { onContradictions } from "../../syntax/feeds/feed-agreement.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";

export const rule = onContradictions({
  id: "rss/guid-and-link",
  severity: "warning",
  title: "The guid of an item is the address of another page than its link",
  why: 'A guid without isPermaLink="false" is a link, and readers open either.',
  mend: 'Write one address in both, or isPermaLink="false" on a guid that is only a name.',
  spec: "https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt",
  verified: false,
  examples: [
    { good: rss() },
    {
      bad: rss().replace("<guid>https://news.example/book-fair<", "<guid>https://news.example/road<"),
      says: [
        'guid is "https://news.example/road" and link "https://news.example/book-fair", expected one page, or isPermaLink="false"',
      ],
    },
  ],
});
