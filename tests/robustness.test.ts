/** Texts as they come: without diacritics, scanned, decomposed, in capitals, in look-alike letters; offsets hold in all of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/analyze.ts";
import { languages } from "../src/languages/index.ts";
import { summarize } from "../src/text/summary.ts";
import { articleOf } from "./article.ts";

const written =
  "Aprelin 25-də Azərbaycanın müdafiə naziri general-polkovnik Zakir Nümunəov Gəncədə Türkiyənin xarici işlər naziri Hakan Fidanla görüşüb. Z.Nümunəov “Şərəf” medalını polkovnik Zaur Misalova təqdim edib.";

const bare = (text: string): string =>
  text.replace(/[əıöüşçğİƏÖÜŞÇĞ]/g, (letter) => "eiouscgIEOUSCG"["əıöüşçğİƏÖÜŞÇĞ".indexOf(letter)]!);

/** How a text may reach us, and the person that it must still name first. */
const ways: readonly (readonly [name: string, text: string, person?: string])[] = [
  ["as written", written],
  ["decomposed", written.normalize("NFD")],
  ["without diacritics", bare(written), "Zakir Numuneov"],
  ["in Cyrillic look-alikes", written.replaceAll("a", "а").replaceAll("o", "о").replaceAll("e", "е")],
  ["with the Cyrillic schwa", written.replaceAll("ə", "ә")],
  ["with ä for ə", written.replaceAll("ə", "ä"), "Zakir Nümunäov"],
  ["in lines that end in CR LF", written.replaceAll(". ", ".\r\n\r\n")],
  ["with soft hyphens", written.replaceAll("Nümunəov", "Nümu\u00adnəov")],
  ["with spaces of no width", written.replaceAll("Nümunəov", "Nümu\u200bnəov")],
  ["with spaces that do not break", written.replaceAll(" ", "\u00a0")],
  ["behind astral characters", `😀 𝐆 ${written}`],
  ["scanned, i read as 1", written.replace("Zakir", "Zak1r"), "Zak1r Nümunəov"],
  ["scanned, i read as l and o as 0", written.replaceAll("naziri", "nazlri").replaceAll("polkovnik", "p0lkovnik")],
  ["with ı for i", written.replaceAll("naziri", "nazırı").replace("Zakir", "Zakır"), "Zakır Nümunəov"],
  ["in straight quotes", written.replace(/[“”]/g, '"')],
  ["in guillemets", written.replace("“", "«").replace("”", "»")],
]; // prettier-ignore

describe("a text", () => {
  it.each(ways)("%s says the same", (_, text, person = "Zakir Nümunəov") => {
    const found = summarize(analyze(articleOf("az", { text, published: "2026-05-04" })));
    const plain = (value: string | null): string =>
      bare(value ?? "")
        .replaceAll("ä", "e")
        .replaceAll("0", "o")
        .replace(/nazlri|nazırı/, "naziri");
    expect(found.people.map(({ name }) => name).slice(0, 2)).toEqual([person, "Hakan Fidan"]);
    expect(found.people[0]!.also).toHaveLength(1);
    expect(plain(found.people[0]!.jobTitle)).toBe("mudafie naziri");
    expect(plain(found.people[0]!.honorificPrefix)).toBe("general-polkovnik");
    expect(found.people[2]!.name).toMatch(/^Zaur Misalov$/);
    expect(found.places.map(({ name }) => plain(name))).toEqual(["Azerbaycan", "Gence", "Turkiye"]);
    expect(found.dates.map(({ value }) => value)).toEqual(["2026-04-25"]);
    expect(found.events.map(({ kind }) => kind)).toEqual(["meeting", "ceremony"]);
  });

  it.each([
    ["MÜDAFİƏ NAZİRİ ZAKİR NÜMUNƏOV GƏNCƏDƏ HAKAN FİDANLA GÖRÜŞÜB", "ZAKİR NÜMUNƏOV"],
    ["MUDAFIE NAZIRI ZAKIR NUMUNEOV GENCEDE HAKAN FIDANLA GORUSUB", "ZAKIR NUMUNEOV"],
  ])("in capitals names who met where: %s", (text, person) => {
    const found = summarize(analyze(articleOf("az", { text })));
    expect(found.people.map(({ name }) => name)).toEqual([person, expect.stringMatching(/^HAKAN F[İI]DAN$/)]);
    expect(found.places.map(({ name }) => name)).toEqual(["Gəncə"]);
    expect(found.events.map(({ kind, place }) => [kind, place])).toEqual([["meeting", "Gəncə"]]);
  });

  it.each([
    "Foto: Elgün Nümunəov / AZERTAC",
    "Foto Elgün Nümunəov",
    "Fotonun müəllifi: Elgün Nümunəov",
    "Müəllif: Elgün Nümunəov",
  ])("does not take who made a picture for who is in it: %s", (text) => {
    expect(analyze(articleOf("az", { text: `Bakıda yağış yağıb.\n\n${text}` })).people).toEqual([]);
  });

  it.each(languages.map(({ id }) => id))("keeps its offsets however it is composed in %s", (language) => {
    const words = languages.find(({ id }) => id === language)!.examples.flatMap(({ text }) => text.split(" "));
    const marks = ["\u0301", "\u0307", "\u00ad", "\u200b", "\r\n\r\n", "\n", "😀", "1", "0", "“", "»"];
    const piece = fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 6 }, fc.constantFrom(...marks));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom("NFC", "NFD", "NFKD"), (parts, form) => {
        const { prose, ...found } = analyze(articleOf(language, { text: parts.join(" ").normalize(form) }));
        for (const { mentions } of [...found.people, ...found.organizations, ...found.places, ...found.events])
          for (const { start, end, text } of mentions) expect(prose.text.slice(start, end)).toBe(text);
        for (const { mention } of found.dates) expect(prose.text.slice(mention.start, mention.end)).toBe(mention.text);
      }),
      { numRuns: 60 },
    );
  });
});
