/** A date of a JSON Feed lies in the future or before the web. */
import { epochOfDate } from "../../syntax/feeds/feed-dates.ts";
import { jsonFeed } from "../../syntax/feeds/feed-examples.ts";
import type { Rule } from "../../types.ts";

const FIRST = Date.UTC(1990, 0, 1);
/** Clocks differ a little. */
const GRACE = 10 * 60_000;

export const rule: Rule<"json-feed"> = {
  id: "json-feed/implausible-date",
  on: "json-feed",
  severity: "warning",
  title: "A date of a JSON Feed lies in the future or before the web",
  why: "Readers sort by dates: such an item stays on top forever or is never seen.",
  mend: "Correct the date.",
  spec: "https://www.jsonfeed.org/version/1.1/",
  verified: false,
  *check({ channel }, { now }) {
    const present = now === undefined ? Number.POSITIVE_INFINITY : Date.parse(now);
    for (const { published, modified } of channel.items) {
      for (const date of [published, modified]) {
        const epoch = date === undefined ? undefined : epochOfDate(date.text);
        if (date === undefined || epoch === undefined || (epoch >= FIRST && !(epoch > present + GRACE))) continue;
        const name = date === published ? "date_published" : "date_modified";
        const expected = epoch < FIRST ? "one after 1990" : `one before ${now}`;
        yield { at: date.at, message: `${name} is ${JSON.stringify(date.text)}, expected ${expected}` };
      }
    }
  },
  examples: [
    { good: jsonFeed({ date_published: "2024-04-25T10:00:00+04:00" }), now: "2024-04-26T00:00:00Z" },
    {
      bad: jsonFeed({ date_published: "2034-04-25T10:00:00+04:00" }),
      now: "2024-04-26T00:00:00Z",
      says: ['date_published is "2034-04-25T10:00:00+04:00", expected one before 2024-04-26T00:00:00Z'],
    },
  ],
};
