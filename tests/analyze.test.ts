/** Analysis: every mention stands where it says, whatever the text; hostile input ends in time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/analyze.ts";
import { languages } from "../src/languages/index.ts";
import { originOf } from "../src/text/reading/prose.ts";
import type { Analysis, Article, Block, Mention } from "../src/types.ts";

/** An article whose blocks map one to one into a document. */
function articleOf(language: string, document: string): Article {
  const body: Block[] = [];
  let at = 0;
  for (const text of document.split("\n\n")) {
    body.push({ kind: "paragraph", html: "", text, map: [{ at: 0, start: at, end: at + text.length }] });
    at += text.length + 2;
  }
  return {
    uri: "a.txt",
    source: "text",
    language,
    published: "2026-04-25",
    keywords: [],
    authors: [],
    images: [],
    body,
    at: {},
  };
}

function mentionsOf(analysis: Analysis): Mention[] {
  return [
    ...analysis.people.flatMap((person) => [
      ...person.mentions,
      ...[...person.jobTitle, ...person.honorificPrefix, ...person.affiliation].map(({ mention }) => mention),
    ]),
    ...analysis.organizations.flatMap(({ mentions }) => mentions),
    ...analysis.places.flatMap(({ mentions }) => mentions),
    ...analysis.dates.map(({ mention }) => mention),
    ...analysis.events.flatMap(({ mentions }) => mentions),
  ];
}

const seed = `Aprelin 25-də Azərbaycanın müdafiə naziri general-polkovnik Zakir Həsənov Bakıda polkovnik Zaur Kərimova "Şərəf" medalını təqdim edib.

President Emma Stone met John Smith in London on May 4, 2026. Министр обороны России Сергей Иванов прибыл в Москву.`;
const pieces = fc.constantFrom(
  "Zakir Həsənov",
  "Z.Həsənov",
  "Bakıda",
  "Aprelin 25-də",
  "general-polkovnik",
  "müdafiə naziri",
  "Müdafiə Nazirliyinin",
  "“Eni” şirkəti",
  "görüşüb",
  ". ",
  ", ",
  " ",
  "\n\n",
  "\r\n",
  "😀",
  "e\u0301",
  "İ",
  "ı",
  "(",
  ")",
  "“",
  "”",
  "-",
  "—",
  "25-27",
  "2026-cı il",
  "Сергей Иванов",
  "в Москве",
  "John Smith",
  "Ankara'da",
  "oğlu",
  "\u0000",
  "\ud800",
  "Kərimova",
); // prettier-ignore

describe("analyze", () => {
  it.each(languages.map(({ id }) => id))("leads each mention of %s back to its words", (language) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 40 }), (parts) => {
        const document = parts.join(" ");
        const analysis = analyze(articleOf(language, document));
        for (const mention of mentionsOf(analysis)) {
          expect(analysis.prose.text.slice(mention.start, mention.end)).toBe(mention.text);
          const origin = originOf(analysis.prose, mention);
          expect(document.slice(origin.start, origin.end)).toBe(mention.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(languages.map(({ id }) => id))("is the same twice for %s", (language) => {
    expect(analyze(articleOf(language, seed))).toEqual(analyze(articleOf(language, seed)));
  });

  it("reads capitals, texts without diacritics and mixed scripts", () => {
    const people = (text: string): string[] => analyze(articleOf("az", text)).people.map(({ name }) => name);
    expect(
      people("Mudafie naziri general-polkovnik Zakir Hesenov Gencede olub. Nazir bu barede melumat verib."),
    ).toEqual(["Zakir Hesenov"]);
    expect(people("Görüşdə Zаkir Həsənоv iştirak edib.")).toEqual(["Zakir Həsənov"]);
    expect(people("İLHAM ƏLİYEV ZƏNG EDİB\n\nPrezident İlham Əliyev zəng edib.")).toContain("İlham Əliyev");
  });

  it("reads people of a list whatever stands in brackets between them", () => {
    const text = `Güləşçilər Elçin Babayev ${"(a) ".repeat(50_000)}və Rauf Məmmədov qalib gəlib.`;
    expect(analyze(articleOf("az", text)).people.map(({ name }) => name)).toEqual(["Elçin Babayev", "Rauf Məmmədov"]);
  });

  it("finds nothing in languages that no pack reads", () => {
    const analysis = analyze(articleOf("kk", "Қазақстан"));
    expect(analysis.people).toEqual([]);
  });

  it.each(languages.map(({ id }) => id))("reads a megabyte of %s in linear time", (language) => {
    const paragraph = `${seed}\n\n`;
    const time = (size: number): number => {
      const article = articleOf(language, paragraph.repeat(Math.ceil(size / paragraph.length)));
      const start = performance.now();
      analyze(article);
      return performance.now() - start;
    };
    time(20_000);
    const small = Math.max(time(125_000), 20);
    expect(time(1_000_000)).toBeLessThan(small * 40);
  });

  it.each(
    languages.flatMap(({ id }) =>
      [
        "(",
        "“",
        "A",
        "A. ",
        "A.A. ",
        "Mr. ",
        "Əliyev ",
        "2026",
        "-",
        "oğlu ",
        "de ",
        "Müdafiə ",
        "görüş sərgisi açılıb ",
      ].map((piece) => [id, piece] as const),
    ),
  )("does not stumble in %s over %j again and again", (language, piece) => {
    const time = (count: number): number => {
      const article = articleOf(language, piece.repeat(count));
      const start = performance.now();
      analyze(article);
      return performance.now() - start;
    };
    time(1000);
    const small = Math.max(time(2000), 20);
    expect(time(16_000)).toBeLessThan(small * 40);
  });
});
