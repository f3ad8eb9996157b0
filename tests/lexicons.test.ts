/** The lexicons of the four languages: line shapes, spelling, sizes, no duplicates. */
import { describe, expect, test } from "vitest";
import { languages as packs } from "../src/languages/index.ts";

const languages = ["az", "ru", "tr", "en"] as const;

type List = "female" | "male" | "either" | "ambiguous" | "ambiguousFemale" | "ambiguousMale";

/** Smallest sizes: given names, surnames, places, cities, demonyms, organizations. */
const sizes = {
  az: { names: 2000, surnames: 800, places: 1500, cities: 500, demonyms: 300, organizations: 250 },
  ru: { names: 1200, surnames: 800, places: 1500, cities: 500, demonyms: 300, organizations: 250 },
  tr: { names: 1200, surnames: 800, places: 1500, cities: 500, demonyms: 150, organizations: 250 },
  en: { names: 1500, surnames: 1500, places: 1500, cities: 500, demonyms: 200, organizations: 250 },
} as const;

const latin = /^[\p{Script=Latin}\d .'’&+/!-]+$/u;
const cyrillic = /^[\p{Script=Cyrillic}\d .'’-]+$/u;
const mixed = /^[\p{Script=Cyrillic}\p{Script=Latin}\d .'’&+/!—-]+$/u;

const placeTypes = new Set(["Country", "City", "AdministrativeArea", "BodyOfWater", "Mountain", "Continent", "Place"]);
const organizationTypes = new Set([
  "Organization",
  "GovernmentOrganization",
  "NewsMediaOrganization",
  "Corporation",
  "SportsTeam",
  "CollegeOrUniversity",
  "PoliticalParty",
]);

async function load(language: (typeof languages)[number]) {
  const [names, surnames, gazetteer, demonyms, organizations] = await Promise.all([
    import(`../src/languages/${language}/given-names.ts`),
    import(`../src/languages/${language}/surnames.ts`),
    import(`../src/languages/${language}/gazetteer.ts`),
    import(`../src/languages/${language}/demonyms.ts`),
    import(`../src/languages/${language}/organizations.ts`),
  ]);
  return {
    names: names.givenNames as Readonly<Record<List, string>>,
    surnames: surnames.surnames as string,
    gazetteer: gazetteer.gazetteer as string,
    demonyms: demonyms.demonyms as string,
    organizations: organizations.knownOrganizations as string,
  };
}

const words = (text: string) => text.trim().split(/\s+/u);
const lines = (text: string) => text.trim().split("\n");
const aliases = (list: string) => (list === "" ? [] : list.split(","));

/** Values that stand more than once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

describe.each(languages)("lexicons of %s", async (language) => {
  const lexicon = await load(language);
  const { names } = lexicon;
  const script = language === "ru" ? cyrillic : latin;

  test("are in NFC", () => {
    const all = [...Object.values(names), lexicon.surnames, lexicon.gazetteer, lexicon.demonyms, lexicon.organizations];
    for (const text of all) expect(text === text.normalize("NFC")).toBe(true);
  });

  test("given names stand once, each in the script", () => {
    const all = (["female", "male", "either", "ambiguous"] as const).flatMap((list) => words(names[list]));
    expect(repeated(all)).toEqual([]);
    expect(all.filter((name) => !script.test(name) || name[0] !== name[0]?.toUpperCase())).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(sizes[language].names);
  });

  test("gendered ambiguous names are ambiguous names", () => {
    const ambiguous = new Set(words(names.ambiguous));
    const gendered = (["ambiguousFemale", "ambiguousMale"] as const).flatMap((list) => words(names[list]));
    expect(repeated(gendered)).toEqual([]);
    expect(gendered.filter((name) => !ambiguous.has(name))).toEqual([]);
  });

  test("surnames stand once, sorted, in the script", () => {
    const all = words(lexicon.surnames);
    expect(repeated(all)).toEqual([]);
    expect(all).toEqual([...all].sort());
    expect(all.filter((name) => !script.test(name))).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(sizes[language].surnames);
  });

  test("gazetteer lines are base|type|country|aliases", () => {
    const rows = lines(lexicon.gazetteer).map((line) => line.split("|"));
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
    expect(rows.filter((row) => !placeTypes.has(row[1] ?? ""))).toEqual([]);
    expect(rows.filter((row) => !/^(?:[A-Z]{2})?$/u.test(row[2] ?? ""))).toEqual([]);
    const forms = rows.flatMap((row) => [row[0] ?? "", ...aliases(row[3] ?? "")]);
    expect(repeated(forms)).toEqual([]);
    const letters = language === "ru" ? mixed : latin;
    expect(forms.filter((form) => !letters.test(form) || form !== form.trim())).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(sizes[language].places);
    expect(rows.filter((row) => row[1] === "City").length).toBeGreaterThanOrEqual(sizes[language].cities);
    expect(rows.filter((row) => row[1] === "Country").length).toBeGreaterThanOrEqual(195);
  });

  test("every demonym leads to a place of the gazetteer", () => {
    const places = new Set(lines(lexicon.gazetteer).map((line) => line.slice(0, line.indexOf("|"))));
    const rows = lines(lexicon.demonyms).map((line) => line.split("|"));
    expect(rows.filter((row) => row.length !== 2 || !places.has(row[1] ?? ""))).toEqual([]);
    const forms = rows.map((row) => row[0] ?? "");
    expect(repeated(forms)).toEqual([]);
    expect(forms.filter((form) => !script.test(form))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(sizes[language].demonyms);
  });

  test("organization lines are base|type|aliases", () => {
    const rows = lines(lexicon.organizations).map((line) => line.split("|"));
    expect(rows.filter((row) => row.length !== 3 || !organizationTypes.has(row[1] ?? ""))).toEqual([]);
    const forms = rows.flatMap((row) => [row[0] ?? "", ...aliases(row[2] ?? "")]);
    expect(repeated(forms)).toEqual([]);
    const letters = language === "ru" ? mixed : latin;
    expect(forms.filter((form) => !letters.test(form) || form !== form.trim())).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(sizes[language].organizations);
  });
});

/** Lists that hold one phrase a line if they have lines at all: wrapped, their words would be read as one long phrase. */
describe.each(packs.map((pack) => [pack.id, pack] as const))("phrases of %s", (_, { speech, events, people }) => {
  const lists = {
    speech: speech.verbs,
    hold: events.holdVerbs,
    appointments: people.appointments ?? "",
    ...Object.fromEntries(Object.entries(events.verbs).map(([kind, list]) => [`verbs of ${kind}`, list])),
    ...Object.fromEntries(Object.entries(events.nouns).map(([kind, list]) => [`nouns of ${kind}`, list])),
  };
  test.each(Object.entries(lists))("%s stand one a line", (_name, list) => {
    const wrapped = lines(list).filter((line) => list.includes("\n") && words(line.split("|")[0] ?? "").length > 5);
    expect(wrapped).toEqual([]);
  });
});
