/** The W3C's tests of JSON-LD in HTML, run where they lie beside the project. */
import { existsSync, readFileSync } from "node:fs";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../src/syntax/html/html.ts";
import { extractJsonLd } from "../src/syntax/jsonld/jsonld-html.ts";
import type { Json } from "../src/types.ts";

interface Case {
  readonly "@id": string;
  readonly "@type": readonly string[];
  readonly name: string;
  readonly input: string;
  readonly expect?: string;
  readonly expectErrorCode?: string;
  readonly context?: string;
  readonly option: { readonly base?: string; readonly extractAllScripts?: boolean };
}

const corpus = new URL("../../shared/corpora/jsonld-html/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, corpus), "utf8");
const manifest: { baseIri: string; sequence: readonly Case[] } = existsSync(corpus)
  ? JSON.parse(read("html-manifest.jsonld"))
  : { baseIri: "", sequence: [] };

describe.skipIf(!existsSync(corpus))("JSON-LD API, HTML content", () => {
  it.each(manifest.sequence.map((test) => [`${test["@id"]} ${test.name}`, test] as const))("%s", async (_, test) => {
    const kind = (name: string): boolean => test["@type"].includes(`jld:${name}`);
    const tree = parseHtml(read(test.input.replace(/#.*/, "")));
    const url = manifest.baseIri + test.input;
    // toRdf() takes all scripts where the option does not say otherwise.
    const { base, extractAllScripts = kind("ToRDFTest") } = test.option;
    const found = extractJsonLd(tree, { url, extractAllScripts, ...(base === undefined ? {} : { base }) });
    if (test.expectErrorCode !== undefined) {
      expect(found).toMatchObject({ ok: false, code: test.expectErrorCode });
      return;
    }
    if (!found.ok) throw new Error(found.message);
    const input = found.value as jsonld.JsonLdDocument;
    const context = test.context === undefined ? {} : (JSON.parse(read(test.context)) as jsonld.ContextDefinition);
    const options = { base: found.base };
    if (kind("ToRDFTest")) {
      const quads = (await jsonld.toRDF(input, { ...options, format: "application/n-quads" })) as unknown as string;
      expect(await canonize(quads)).toBe(await canonize(read(test.expect!)));
      return;
    }
    const result = kind("ExpandTest")
      ? await jsonld.expand(input, options)
      : kind("CompactTest")
        ? await jsonld.compact(input, context, options)
        : await jsonld.flatten(input, context, options);
    expect(result).toEqual(JSON.parse(read(test.expect!)) as Json);
  });
});

function canonize(quads: string): Promise<string> {
  return jsonld.canonize(
    quads as never,
    { inputFormat: "application/n-quads", format: "application/n-quads" } as never,
  );
}
