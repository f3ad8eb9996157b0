/** Ids and the registry: one name in many spellings is one key, two people of one name are nobody's guess. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragments, slugOf } from "../src/knowledge/ids.ts";
import { lookup, nameKey } from "../src/knowledge/registry.ts";

describe("slugOf", () => {
  it.each([
    ["Zakir Həsənov", "zakir-hesenov"],
    ["İlham Əliyev", "ilham-eliyev"],
    ["Şəhidlər xiyabanı", "sehidler-xiyabani"],
    ["Джон О’Нил", "dzhon-onil"],
    ["  A.B. -- C  ", "ab-c"],
    ["北京", ""],
  ])("%s -> %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  it("is made of lower-case words and hyphens whatever comes", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slugOf(name))));
  });
});

describe("fragments", () => {
  it("gives each entity one of its own", () => {
    const fragment = fragments();
    expect([
      fragment("person", "Əli"),
      fragment("person", "Ali"),
      fragment("person", "Eli"),
      fragment("person", "北"),
    ]).toEqual(["person-eli", "person-ali", "person-eli-2", "person-unnamed"]);
  });
});

describe("nameKey", () => {
  it.each([
    ["Həsənov", "Hasanov", "Гасанов", "Hesenov"],
    ["Əliyev", "Aliyev", "Алиев", "Eliyev"],
    ["İlham", "Ilham", "Ильхам"],
    ["Məmmədov", "Mammadov", "Мамедов"],
    ["Hüseynov", "Huseynov", "Гусейнов"],
    ["Cəfərov", "Jafarov", "Джафаров"],
    ["Elçin", "Elchin", "Эльчин"],
    ["Gülnarə", "Gulnara", "Гюльнара"],
    ["Şahin", "Shahin", "Шахин"],
    ["Xalidə", "Khalida", "Халида"],
  ])("is one for %s, %s, %s", (...names) => expect(new Set(names.map(nameKey)).size).toBe(1));

  it.each([
    ["Kərimov", "Kərimli"],
    ["Bakı", "Gəncə"],
    ["Vəliyev", "Əliyev"],
  ])("differs for %s and %s", (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

describe("lookup", () => {
  const registry = lookup([
    {
      "@id": "urn:1",
      "@type": "Person",
      name: { az: "Anar Həsənov", ru: "Анар Гасанов" },
      alternateName: ["A. Həsənov"],
    },
    { "@id": "urn:2", "@type": "Person", name: "Aysel Quliyeva" },
    { "@id": "urn:3", "@type": "Person", name: "Aysel Guliyeva" },
    { "@id": "urn:4", "@type": "City", name: "Quba" },
  ]);
  it.each([
    ["person", "Anar Hasanov", "urn:1"],
    ["person", "Анар Гасанов", "urn:1"],
    ["person", "Aysel Quliyeva", undefined],
    ["place", "Guba", "urn:4"],
    ["person", "Quba", undefined],
  ] as const)("%s %s -> %s", (kind, name, id) => expect(registry.find(kind, [name])?.["@id"]).toBe(id));
});
