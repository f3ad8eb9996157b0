/** Link or guid carries campaign parameters. */
import { onItems } from "../../syntax/feeds/consumer-rules.ts";
import { isTracked } from "../../syntax/feeds/consumer-values.ts";
import { rss } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";

export const rule = onItems(
  {
    id: "aggregators/tracking",
    fault: "tracking",
    severity: "warning",
    title: "Link or guid carries campaign parameters",
    why: "Aggregators hand the address on as the article's own: the same article gets two, and counts are wrong.",
    mend: "Give the article's plain address.",
    spec: "house rule",
    verified: false,
    examples: [
      { good: rss() },
      {
        bad: rss().replace(
          "<link>https://news.example/book-fair",
          "<link>https://news.example/book-fair?utm_source=rss",
        ),
        says: ["Link has the parameter utm_source, expected a plain address"],
      },
    ],
  },
  ({ item: { url, id } }) =>
    [url, id].flatMap((value, i) => {
      const name = value === undefined || (i === 1 && value.text === url?.text) ? undefined : isTracked(value.text);
      return value === undefined || name === undefined
        ? []
        : [onValue(value, `${i === 0 ? "Link" : "guid"} has the parameter ${name}, expected a plain address`)];
    }),
);
