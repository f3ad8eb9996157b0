/** Short cuts to values: what arithmetic and one look tell is what the platform's own calendar and parser tell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openJsonFeed } from "../src/syntax/feeds/open-json-feed.ts";
import { encodeIri } from "../src/syntax/publishing/feed-settings.ts";
import { epochOf, parseIsoDate, parseRfc822Date, weekdayOf } from "../src/syntax/values/dates.ts";

describe("dates", () => {
  it("are counted as the platform counts them, in all years that feeds can write", () => {
    const days = fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const text = `${date.toISOString().slice(0, 19)}Z`;
        const moment = parseIsoDate(text);
        if (moment === undefined) throw new Error(`${text} was not read`);
        expect(epochOf(moment)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        expect(weekdayOf(moment.year, moment.month, moment.day)).toBe(date.getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it("take offsets and leap seconds into account", () => {
    const epoch = (text: string): number => epochOf(parseIsoDate(text) as never);
    expect(epoch("2024-02-29T23:30:00-05:30")).toBe(Date.UTC(2024, 2, 1, 5, 0, 0));
    expect(epoch("2016-12-31T23:59:60Z")).toBe(Date.UTC(2017, 0, 1));
    expect(epoch("1969-12-31")).toBe(-86_400_000);
  });
});

describe("dates of RSS", () => {
  const usual = "Thu, 25 Apr 2024 10:00:00 +0400";
  const texts = fc
    .tuple(
      fc.constantFrom(usual, "Sun, 31 Dec 0000 23:59:60 -0000", "Thu, 29 Feb 2024 00:00:00 GMT"),
      fc.array(fc.tuple(fc.nat(30), fc.constantFrom(..."0123456789+-,: GMTaZF")), { maxLength: 3 }),
    )
    .map(([text, changes]) => changes.reduce((t, [at, c]) => t.slice(0, at) + c + t.slice(at + 1), text));
  it("are read by their places as they are read leniently", () => {
    // A blank before it turns the usual form into one that is read leniently.
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseRfc822Date(text)).toEqual(parseRfc822Date(` ${text}`));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("URLs", () => {
  const part = fc.string({ unit: fc.constantFrom(..."aZ0-._~%/?#&=:@'\"[]^|\\ é;,"), maxLength: 12 });
  it("that need no change are those that the parser leaves alone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("https://news.example", "http://1.2.3.4", "https://a.b-c.museum"),
        part,
        part,
        (origin, a, b) => {
          const written = encodeIri(`${origin}/${a}/${b}`);
          expect(written).toBe(encodeIri(written));
          expect(written).toMatch(/^[!-~]*$/);
          expect(new URL(written).href).toBe(new URL(encodeIri(new URL(`${origin}/${a}/${b}`).href)).href);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it.each(["UTC", "Asia/Tokyo", "America/Los_Angeles"])(
  "an item's two dates are compared alike on a machine in %s",
  (zone) => {
    const own = process.env.TZ;
    process.env.TZ = zone;
    try {
      const item = {
        id: "1",
        url: "https://news.example/1",
        content_text: "A fair.",
        date_published: "2024-04-25T10:00:00+04:00",
      };
      const notesOf = (modified: string) => {
        const feed = {
          version: "https://jsonfeed.org/version/1.1",
          title: "News",
          items: [{ ...item, date_modified: modified }],
        };
        return openJsonFeed({ uri: "feed.json", text: JSON.stringify(feed) }).flatMap((subject) =>
          subject.kind === "json-feed"
            ? subject.notes.filter(({ message }) => message.includes("before date_published"))
            : [],
        );
      };
      expect(notesOf("2024-04-25T09:30:00")).toEqual([]);
      expect(notesOf("2024-04-25T09:30:00+04:00")).toHaveLength(1);
    } finally {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    }
  },
);
