/** A sitemap lists one address twice. */
import { sitemap } from "../../syntax/feeds/feed-examples.ts";
import { onValue } from "../../syntax/feeds/feed-rules.ts";
import type { FeedValue, Rule } from "../../types.ts";

/** Addresses that are told one by one; more have one cause, and are told together. */
const FEW = 20;
/** Places that are shown of those told together. */
const SHOWN = 10;

export const rule: Rule<"sitemap"> = {
  id: "sitemap/location-repeated",
  on: "sitemap",
  severity: "warning",
  title: "A sitemap lists one address twice",
  why: "One of the two stands where another page should be, or says something else of the same page.",
  mend: "List each page once.",
  spec: "https://www.sitemaps.org/protocol.html",
  verified: false,
  *check({ urls }) {
    const first = new Map<string, FeedValue>();
    const again = new Map<string, FeedValue[]>();
    for (const { location } of urls) {
      if (location === undefined) continue;
      const { text } = location;
      if (!first.has(text)) first.set(text, location);
      else if (again.get(text)?.push(location) === undefined) again.set(text, [location]);
    }
    if (again.size > FEW) {
      const places = [...again.values()].flat();
      const one = places[0] as FeedValue;
      const message = `loc of ${places.length} entries stands before, such as "${one.text}", expected each address once`;
      yield { ...onValue(one, message), related: places.slice(1, SHOWN).map((place) => onValue(place, "again")) };
      return;
    }
    for (const [text, [place, ...more]] of again) {
      const related = [first.get(text), ...more.slice(0, SHOWN)].flatMap((other) =>
        other === undefined ? [] : onValue(other, "the same address"),
      );
      const times = more.length === 0 ? "" : ` ${more.length + 2} times in all`;
      const message = `loc is "${text}", which stands before${times === "" ? "" : `,${times}`}, expected it once`;
      if (place !== undefined) yield { ...onValue(place, message), related };
    }
  },
  examples: [
    {
      good: sitemap("<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url>"),
    },
    {
      bad: sitemap("<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/a</loc></url>"),
      says: ['loc is "https://news.example/a", which stands before, expected it once'],
    },
    {
      bad: sitemap("<url><loc>https://news.example/a</loc></url>".repeat(3)),
      says: ['loc is "https://news.example/a", which stands before, 3 times in all, expected it once'],
    },
  ],
};
