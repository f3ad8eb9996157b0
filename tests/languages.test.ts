/** Every language reads its own examples. */
import { describe, expect, it } from "vitest";
import { analyze } from "../src/analyze.ts";
import { languages } from "../src/languages/index.ts";
import { summarize } from "../src/text/summary.ts";
import { articleOf } from "./article.ts";

const fold = (value: string | null): string => (value ?? "").toLocaleLowerCase("az");

for (const pack of languages) {
  describe(pack.id, () => {
    it.each(pack.examples)("reads: $text", (example) => {
      const found = summarize(analyze(articleOf(pack.id, example)));
      if (example.people) {
        const nameOf = (one: (typeof example.people)[number]): string => (typeof one === "string" ? one : one.name);
        expect(found.people.map(({ name }) => name).sort()).toEqual(example.people.map(nameOf).sort());
        example.people.forEach((wanted) => {
          if (typeof wanted === "string") return;
          const person = found.people.find(({ name }) => name === wanted.name)!;
          const first = (value: string | null): string => fold(value?.split(" | ")[0] ?? null);
          if (wanted.jobTitle !== undefined) expect(first(person.jobTitle)).toBe(fold(wanted.jobTitle));
          if (wanted.honorificPrefix !== undefined)
            expect(first(person.honorificPrefix)).toBe(fold(wanted.honorificPrefix));
          if (wanted.affiliation !== undefined) expect(first(person.affiliation)).toBe(fold(wanted.affiliation));
          if (wanted.also) expect(person.also).toEqual(expect.arrayContaining([...wanted.also]));
        });
      }
      if (example.organizations) expect(found.organizations.map(({ name }) => name)).toEqual(example.organizations);
      if (example.sources)
        expect(found.organizations.filter(({ isSource }) => isSource).map(({ name }) => name)).toEqual(example.sources);
      if (example.places) expect(found.places.map(({ name }) => name)).toEqual(example.places);
      if (example.dates) expect(found.dates.map(({ value }) => value)).toEqual(example.dates);
      if (example.events)
        expect(found.events.map(({ kind, trigger }) => `${kind}: ${trigger}`)).toEqual(example.events);
      if (example.dateline !== undefined) expect(found.dateline).toBe(example.dateline);
    });
  });
}
