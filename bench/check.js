/** The whole default check of articles' JSON-LD beside parsing the same bytes as JSON, and beside the peer that checks such data too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import { check } from "../dist/index.js";
import { measure, print } from "./measure.js";

const COUNT = 400;

/** An article of some 3 kB: the graph's first nodes, without what the text names, and with as many words as it says. */
function articleOf(file) {
  const { "@graph": graph, ...rest } = JSON.parse(readFileSync(join("out", file), "utf8"));
  const { articleBody, about, mentions, sourceOrganization, ...article } = graph[0];
  const body = articleBody.slice(0, 600);
  const wordCount = body.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu).length;
  return { ...rest, "@graph": [{ ...article, wordCount, articleBody: body }, ...graph.slice(1, 6)] };
}

const articles = readdirSync("out", { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".jsonld"))
  .sort()
  .map(articleOf);
// Each document is another text, as each article of a site is: nobody may know it from the last time.
const texts = Array.from({ length: COUNT }, (_, i) => {
  const { "@graph": graph, ...rest } = articles[i % articles.length];
  const [article, ...others] = graph;
  const { url } = article;
  const text = JSON.stringify({ ...rest, "@graph": [{ ...article, articleSection: `Section ${i}` }, ...others] });
  return text.replaceAll(url, `${url}-${i}`);
});
const pages = texts.map(
  (text) =>
    `<!doctype html>\n<html><head><title>Article</title>\n<script type="application/ld+json">${text.replaceAll("</", "<\\/")}</script>\n</head><body><p>Text</p></body></html>`,
);

/** The vocabulary in the form in which schema.org publishes it, as the peer wants it. */
function vocabularyGraph() {
  const { types, properties } = JSON.parse(readFileSync("schemas/vocabulary.json", "utf8"));
  const ids = (names) => names.map((name) => ({ "@id": `schema:${name}` }));
  return {
    "@graph": [
      ...Object.entries(types).map(([name, parents]) => ({
        "@id": `schema:${name}`,
        "@type": "rdfs:Class",
        "rdfs:subClassOf": ids(parents),
      })),
      ...Object.entries(properties).map(([name, [domains, ranges]]) => ({
        "@id": `schema:${name}`,
        "@type": "rdf:Property",
        "schema:domainIncludes": ids(domains),
        "schema:rangeIncludes": ids(ranges),
      })),
    ],
  };
}

const extractor = new WebAutoExtractor({ addLocation: true, embedSource: ["rdfa", "microdata"] });
const validator = new Validator(vocabularyGraph());
let turn = 0;
/** The next few of a list, so that contestants take turns often and all see each document as often. */
function next(list) {
  turn = (turn + 20) % COUNT;
  return list.slice(turn, turn + 20);
}

const turns = { units: 20, rounds: 15, seconds: 0.1 };
const parse = () => next(texts).map((text) => JSON.parse(text));
const checkAll = async (list, uri) => {
  for (const text of next(list)) await check({ uri, text });
};
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / COUNT;
const title = `Default check, ${COUNT} articles of ${Math.round(bytes)} bytes`;
// The peer leaves a heap behind that slows all that comes after it, so it comes last.
print(
  title,
  "documents",
  await measure({ "JSON.parse": parse, "nutgraph check": () => checkAll(texts, "article.jsonld") }, turns),
);
print(
  `${title}, and as pages`,
  "documents",
  await measure(
    {
      "JSON.parse": parse,
      "nutgraph check": () => checkAll(texts, "article.jsonld"),
      "nutgraph check of the page": () => checkAll(pages, "article.html"),
      "web-auto-extractor + structured-data-validator": async () => {
        for (const page of next(pages)) await validator.validate(extractor.parse(page));
      },
    },
    turns,
  ),
);
