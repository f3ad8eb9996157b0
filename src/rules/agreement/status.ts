/** A document holds an article that the ledger knows as a draft or as retracted. */
import { rss } from "../../syntax/feeds/feed-examples.ts";
import type { AccountField, Finding, Rule } from "../../types.ts";

const LEDGER =
  '{"guid":"https://news.example/book-fair","url":"https://news.example/book-fair","published":"2024-04-25T10:00:00+04:00"}';
/** What an account names its article by, the plainest first. */
const NAMES: readonly AccountField[] = ["title", "address", "guid"];

export const rule: Rule<"story"> = {
  id: "agreement/status",
  on: "story",
  severity: "error",
  title: "A document holds an article that was taken back",
  why: "Readers and search engines go on showing what a newsroom has retracted, and what was never to be published.",
  mend: "Build the site anew; if the article is published again, the build takes `status` out of its line in the ledger.",
  spec: "house rule",
  check({ accounts }) {
    const ledger = accounts.findIndex(({ says }) => says.status !== undefined && says.status.length > 0);
    const status = accounts[ledger]?.says.status?.[0];
    if (status === undefined) return [];
    const held = status.text === "draft" ? "a draft" : status.text;
    const place = `${status.by} in ${accounts[ledger]?.uri}`;
    return accounts.flatMap(({ kind, says }, i): readonly Finding[] => {
      const name = NAMES.find((field) => says[field]?.[0] !== undefined);
      if (kind === "ledger" || name === undefined) return [];
      const message = `Article is here and ${held} by ${place}, expected no trace of it`;
      return [{ at: `/${i}/${name}/0`, message, related: [{ at: `/${ledger}/status/0`, message: place }] }];
    });
  },
  examples: [
    { good: { "rss.xml": rss(), "ledger.ndjson": LEDGER } },
    {
      bad: { "rss.xml": rss(), "ledger.ndjson": LEDGER.replace("}", ',"status":"retracted"}') },
      says: ["Article is here and retracted by status in ledger.ndjson, expected no trace of it"],
    },
  ],
};
