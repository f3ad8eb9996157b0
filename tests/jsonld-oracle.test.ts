/** The jsonld library as oracle: what we write expands in safe mode with the bundled context, and what it drops we report too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { open } from "../src/open.ts";
import { validate } from "../src/validate.ts";

const context = JSON.parse(readFileSync("schemas/context.jsonld", "utf8"));
// Without @vocab nothing hides a misspelling: a term that the vocabulary lacks is dropped, and safe mode says so.
delete context["@context"]["@vocab"];

/** Expands offline; the message of what safe mode refuses, or undefined. */
async function refusal(value: object): Promise<string | undefined> {
  try {
    const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: context });
    await jsonld.expand(value as jsonld.JsonLdDocument, { safe: true, documentLoader } as jsonld.Options.Expand);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function rulesOn(value: object): Promise<string[]> {
  const found: string[] = [];
  for (const subject of open({ uri: "x.jsonld", text: JSON.stringify(value) }))
    for (const { rule } of await validate(subject)) found.push(rule);
  return found;
}

describe("our graphs", () => {
  const files = readdirSync("out", { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".jsonld"));
  it.each(files)("%s loses nothing in safe mode", async (file) => {
    expect(await refusal(JSON.parse(readFileSync(join("out", file), "utf8")))).toBeUndefined();
  });
});

describe("what jsonld drops", () => {
  const article = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Book fair opens" };
  it.each([
    [
      "a misspelt property",
      { ...article, datePublishd: "2026-04-25" },
      /schemaorg\/unknown-property|jsonld\/dropped-term/,
    ],
    ["a misspelt type", { ...article, "@type": "NewsArticel" }, /schemaorg\/unknown-type/],
    [
      "a misspelt property deep down",
      { ...article, author: { "@type": "Person", nmae: "Ann Lee" } },
      /unknown-property|dropped-term/,
    ],
    ["a keyword that is none", { ...article, "@idd": "https://news.example/1" }, /jsonld\/keyword-unknown/],
  ])("is reported: %s", async (_, value, rule) => {
    expect(await refusal(value)).toBeDefined();
    expect((await rulesOn(value)).join(" ")).toMatch(rule);
  });
});
