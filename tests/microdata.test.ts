/** Microdata: the standard's reading, its layout as JSON-LD with spans, and the W3C's cases where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser as TurtleParser, Writer } from "n3";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../src/syntax/html/html.ts";
import { attribute, closest, type HtmlElement, type HtmlTree } from "../src/syntax/html/html-tree.ts";
import { type Microdata, microdataGraph, readMicrodata } from "../src/syntax/jsonld/microdata.ts";
import type { Span } from "../src/types.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const corpus = new URL("../../shared/corpora/microdata/", import.meta.url);

describe.skipIf(!existsSync(corpus))("W3C Microdata to RDF", () => {
  const cases = existsSync(corpus) ? readdirSync(corpus) : [];
  it.each(cases)("%s", async (name) => {
    const read = (file: string): string => readFileSync(new URL(`${encodeURIComponent(name)}/${file}`, corpus), "utf8");
    const manifest = JSON.parse(read("manifest.json")) as { action: string; result?: string };
    const base = `http://w3c.github.io/microdata-rdf/tests/${manifest.action}`;
    const tree = parseHtml(read("action.html"));
    const microdata = readMicrodata(tree, base);
    expect(microdata.loops.length > 0).toBe(manifest.result === undefined);
    if (manifest.result === undefined) return;
    const quads = new TurtleParser({ baseIRI: base }).parse(read("result.ttl"));
    const wanted = new Writer({ format: "N-Quads" }).quadsToString(quads);
    const found = toQuads(tree, microdata, base, JSON.parse(read("registry.json")));
    expect(await canonize(found)).toBe(await canonize(wanted));
  });
});

function canonize(quads: string): Promise<string> {
  return jsonld.canonize(
    quads as never,
    { inputFormat: "application/n-quads", format: "application/n-quads" } as never,
  );
}

type Registry = Readonly<Record<string, { properties?: Readonly<Record<string, Readonly<Record<string, string>>>> }>>;

/** The triples of microdata-rdf, to compare: datatypes, languages and the registry of vocabularies are of no use elsewhere. */
function toQuads(tree: HtmlTree, microdata: Microdata, base: string, registry: Registry): string {
  const lines = new Set<string>();
  const subject = (i: number): string => {
    const id = microdata.items[i]?.id;
    return id === undefined ? `_:b${i}` : `<${id}>`;
  };
  const done = new Set<number>();
  const walk = (i: number, outer: string | undefined): void => {
    if (done.has(i)) return;
    done.add(i);
    const item = microdata.items[i]!;
    const types = item.types.filter((type) => /^[a-z]+:/.test(type));
    for (const type of types) lines.add(`${subject(i)} <${RDF}type> <${type}> .`);
    const type = types[0] ?? outer;
    const vocabulary =
      type === undefined
        ? `${base}#`
        : (Object.keys(registry).find((prefix) => type.startsWith(prefix)) ?? type.replace(/(#|\/)[^#/]*$/, "$1"));
    const names = Object.entries(registry).flatMap(([prefix, { properties }]) =>
      Object.entries(properties ?? {}).map(([name, same]) => [prefix + name, Object.values(same)] as const),
    );
    const iri = (name: string): string => (/^[a-z]+:/.test(name) ? name : vocabulary + name);
    for (const { names: forward, reverse, value, element } of item.properties) {
      if (value.kind === "item") walk(value.item, type);
      const object =
        value.kind === "item"
          ? subject(value.item)
          : value.kind === "url"
            ? `<${value.text}>`
            : literal(tree, element, value.text);
      for (const name of forward) {
        lines.add(`${subject(i)} <${iri(name)}> ${object} .`);
        const same = names.find(([known]) => known === iri(name))?.[1] ?? [];
        for (const other of same) lines.add(`${subject(i)} <${other}> ${object} .`);
      }
      if (value.kind !== "text") for (const name of reverse) lines.add(`${object} <${iri(name)}> ${subject(i)} .`);
    }
  };
  for (const top of microdata.top) walk(top, undefined);
  return `${[...lines].join("\n")}\n`;
}

const TIMES: readonly (readonly [string, RegExp])[] = [
  ["gYear", /^-?\d{4,}$/],
  ["gYearMonth", /^-?\d{4,}-\d\d$/],
  ["date", /^-?\d{4,}-\d\d-\d\d$/],
  ["time", /^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/],
  ["dateTime", /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/],
  ["duration", /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/],
];
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ["integer", /^[+-]?\d+$/],
  ["double", /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/],
];

function literal(tree: HtmlTree, element: HtmlElement, text: string): string {
  const types = element.tag === "time" ? TIMES : element.tag === "data" || element.tag === "meter" ? NUMBERS : [];
  const type = types.find(([, shape]) => shape.test(text))?.[0];
  if (type !== undefined) return `${JSON.stringify(text)}^^<${XSD}${type}>`;
  const holder = closest(tree, element, (each) => attribute(each, "lang") !== undefined);
  const language = holder === undefined ? "" : attribute(holder, "lang");
  return JSON.stringify(text) + (language ? `@${language}` : "");
}

function open(source: string) {
  const tree = parseHtml(source);
  const microdata = readMicrodata(tree, "https://example.org/news/1");
  const graph = microdataGraph(tree, microdata);
  const words = (spans: Readonly<Record<string, Span>>, pointer: string): string =>
    source.slice(spans[pointer]!.start, spans[pointer]!.end);
  return { microdata, ...graph, at: (p: string) => words(graph.at, p), key: (p: string) => words(graph.keys, p) };
}

describe("Microdata as JSON-LD", () => {
  it("leads each value back to its words", () => {
    const page = open(`<article itemscope itemtype="https://schema.org/NewsArticle" itemid="#it">
      <h1 itemprop="headline name">  Road <b>opens</b> </h1><a itemprop=author itemscope itemtype=http://schema.org/Person><span itemprop="name">A. Sample</span></a>
      <time itemprop="datePublished" datetime="2026-04-25">25 April</time><img itemprop="image" src="/a.jpg"><img itemprop="image" src="/b.jpg"></article>`);
    expect(page.value).toEqual({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "NewsArticle",
          "@id": "https://example.org/news/1#it",
          headline: "Road opens",
          name: "Road opens",
          author: { "@type": "Person", name: "A. Sample" },
          datePublished: "2026-04-25",
          image: ["https://example.org/a.jpg", "https://example.org/b.jpg"],
        },
      ],
    });
    expect(page.at("/@graph/0/headline")).toBe("Road <b>opens</b>");
    expect(page.at("/@graph/0/@type")).toBe("https://schema.org/NewsArticle");
    expect(page.at("/@graph/0/datePublished")).toBe("2026-04-25");
    expect(page.at("/@graph/0/author/name")).toBe("A. Sample");
    expect(page.at("/@graph/0/image/1")).toBe("/b.jpg");
    expect(page.key("/@graph/0/author")).toBe("author");
  });

  it("names the item that holds itself, and still ends", () => {
    const page = open(
      `<div itemscope id="a" itemref="b"></div><div id="b" itemprop="p" itemscope itemref="b2"></div><div id="b2"><div itemprop="q" itemscope itemref="b"></div></div>`,
    );
    expect(page.microdata.loops).toHaveLength(1);
    expect(JSON.stringify(page.value)).toContain('"_:n1"');
  });

  it("shares an item that many refer to", () => {
    let source = "";
    for (let i = 0; i < 30; i++)
      source += `<div id="l${i}"><p itemprop="x" itemscope itemref="l${i + 1}"></p><p itemprop="x" itemscope itemref="l${i + 1}"></p></div>`;
    const page = open(`<div itemscope itemtype="https://schema.org/Thing" itemref="l0"></div>${source}`);
    expect(JSON.stringify(page.value).length).toBeLessThan(10_000);
  });

  it("keeps foreign vocabularies apart and reports what belongs to nobody", () => {
    const page = open(
      `<p itemscope itemtype="http://example.com/voc#Thing"><b itemprop="size">9</b></p><i itemprop="lost">x</i><p itemscope><b itemprop="__proto__">x</b></p>`,
    );
    expect(page.value["@graph"]).toEqual([
      { "@type": "http://example.com/voc#Thing", "http://example.com/voc#size": "9" },
      {},
    ]);
    expect(page.microdata.orphans).toHaveLength(1);
  });

  it("lays out 50,000 items in one another, and 20,000 that share what they refer to", () => {
    const deep = open('<div itemprop="a" itemscope>'.repeat(50_000).replace(' itemprop="a"', ""));
    expect(JSON.stringify(deep.value).length).toBeGreaterThan(100_000);
    const wide = open(
      `${'<p itemscope itemref="s"></p>'.repeat(20_000)}<div id="s">${'<b itemprop="n">1</b>'.repeat(1000)}</div>`,
    );
    expect(wide.microdata.items).toHaveLength(20_000);
  });
});
