/** RDFa: the statements that a standard parser reads, and their layout as JSON-LD with spans. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import jsonld from "jsonld";
import { type Quad, Writer } from "n3";
import { RdfaParser } from "rdfa-streaming-parser";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../src/syntax/html/html.ts";
import { readRdfa } from "../src/syntax/jsonld/rdfa.ts";
import { rdfaGraph } from "../src/syntax/jsonld/rdfa-graph.ts";
import type { Span } from "../src/types.ts";

const BASE = "https://example.org/news/1";
const pages: Readonly<Record<string, string>> = {
  lite: `<div vocab="https://schema.org/" typeof="NewsArticle" resource="#it"><h1 property="headline">A <b>road</b></h1>
    <p property="author" typeof="Person"><a property="url" href="/a"><span property="name">A. Sample</span></a></p>
    <meta property="datePublished" content="2026-04-25"><img property="image" src="a.jpg"><time property="dateModified" datetime="2026-04-26">26 April</time></div>`,
  chained: `<body vocab="https://schema.org/" typeof="Thing"><div rel="author"><p typeof="Person"><b property="name">x</b></p><p about="#b" property="name">y</p></div></body>`,
  reverse: `<p vocab="https://schema.org/" about="#book" typeof="Book"><a rev="isBasedOn" href="/film" typeof="Movie"><i property="name">f</i></a></p>`,
  prefixes: `<p prefix="s: https://schema.org/ x: http://example.com/x#" typeof="s:Place x:Spot" about="[_:p]"><b property="s:name x:label" content="n">m</b><i property="x:at" resource="x:there"></i></p>`,
  nested: `<div vocab="https://schema.org/" typeof="Product"><a property="url" href="u"><b property="name">n</b></a><div><p property="offers" typeof="Offer"><i property="price" content="1">one</i></p></div></div>`,
  nothing: `<html><head><title>t</title></head><body><p>x</p></body></html>`,
  copied: `<div vocab="https://schema.org/"><p typeof="Thing"><link property="rdfa:copy" href="#c"></p><p resource="#c" typeof="rdfa:Pattern"><b property="name">n</b></p></div>`,
  reset: `<div vocab="https://schema.org/"><p vocab="" typeof="Person" property="name">x</p><p typeof="Person"><b property="name">y</b></p></div>`,
};

/** What the page states, in the canonical form of N-Quads. */
function ours(page: string): Promise<string> {
  const lines = readRdfa(parseHtml(page), BASE).map(({ subject, predicate, object }) => {
    const value = object.kind === "text" ? JSON.stringify(object.value) : node(object.value);
    return `${node(subject)} ${node(predicate)} ${value} .`;
  });
  return canonize(`${[...new Set(lines)].join("\n")}\n`);
}

const node = (name: string): string => (name.startsWith("_:") ? name : `<${name}>`);

async function theirs(page: string): Promise<string> {
  const quads: Quad[] = [];
  const parser = new RdfaParser({ baseIRI: BASE, contentType: "text/html" });
  await new Promise<void>((resolve, reject) => {
    parser
      .on("data", (quad: Quad) => quads.push(quad))
      .on("error", reject)
      .on("end", resolve);
    // the parser builds no tree of its own: without these tags it takes the first element for the page
    parser.end(/<html|<body/.test(page) ? page : `<html><body>${page}</body></html>`);
  });
  const text = new Writer({ format: "N-Quads" }).quadsToString(
    quads.filter((quad) => !quad.predicate.value.endsWith("#usesVocabulary")),
  );
  return canonize(text.replace(/"(?:@[a-zA-Z-]+|\^\^<[^>]*>) \./g, '" .'));
}

function canonize(quads: string): Promise<string> {
  return jsonld.canonize(
    quads as never,
    { inputFormat: "application/n-quads", format: "application/n-quads" } as never,
  );
}

describe("RDFa statements", () => {
  it.each(Object.entries(pages))("agrees with a standard parser: %s", async (_, page) => {
    expect(await ours(page)).toBe(await theirs(page));
  });

  const corpus = new URL("../../shared/corpora/schemaorg-examples/", import.meta.url);
  /** Here the other parser loses the text of an element that is a property itself. */
  const known = new Set(["eg-0028.rdfa.html"]);
  const files = existsSync(corpus)
    ? readdirSync(corpus).filter((file) => file.endsWith(".rdfa.html") && !known.has(file))
    : [];
  it.skipIf(files.length === 0).each(files)("agrees with a standard parser: %s", async (file) => {
    // we read the vocabulary without its last slash as schema.org all the same
    const page = readFileSync(new URL(file, corpus), "utf8").replaceAll(
      '"https://schema.org"',
      '"https://schema.org/"',
    );
    expect(await ours(page)).toBe(await theirs(page));
  });
});

describe("RDFa as JSON-LD", () => {
  const open = (page: string) => {
    const tree = parseHtml(page);
    return rdfaGraph(readRdfa(tree, BASE), tree);
  };

  it("leads each value back to its words", () => {
    const page = pages.lite!;
    const graph = open(page)!;
    expect(graph.value["@graph"]).toEqual([
      {
        "@type": "NewsArticle",
        "@id": `${BASE}#it`,
        headline: "A road",
        author: { "@type": "Person", url: "https://example.org/a", name: "A. Sample" },
        datePublished: "2026-04-25",
        image: "https://example.org/news/a.jpg",
        dateModified: "2026-04-26",
      },
    ]);
    const words = (span: Span | undefined): string => page.slice(span!.start, span!.end);
    expect(words(graph.at["/@graph/0/headline"])).toBe("A <b>road</b>");
    expect(words(graph.at["/@graph/0/@type"])).toBe("NewsArticle");
    expect(words(graph.at["/@graph/0/author/name"])).toBe("A. Sample");
    expect(words(graph.at["/@graph/0/image"])).toBe("a.jpg");
    expect(words(graph.keys["/@graph/0/dateModified"])).toBe("dateModified");
  });

  it("takes Open Graph for no graph", () => {
    expect(
      open(
        `<html prefix="og: https://ogp.me/ns#"><meta property="og:title" content="t"><meta property="article:author" content="a"></html>`,
      ),
    ).toBeUndefined();
  });

  it("bears 50,000 nodes in one another and nodes that hold each other", () => {
    expect(
      open(`<p vocab="https://schema.org/">${'<b property="about" typeof="Thing">'.repeat(50_000)}`),
    ).toBeDefined();
    const graph = open(
      `<p vocab="https://schema.org/"><a about="#a" property="knows" resource="#b" typeof="Person"></a><a about="#b" property="knows" resource="#a" typeof="Person"></a>`,
    );
    expect(graph?.value["@graph"]).toEqual([
      {
        "@type": "Person",
        "@id": `${BASE}#a`,
        knows: { "@type": "Person", "@id": `${BASE}#b`, knows: { "@id": `${BASE}#a` } },
      },
    ]);
  });
});
