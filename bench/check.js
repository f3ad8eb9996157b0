/** The whole default check of an article's JSON-LD beside parsing the same bytes as JSON. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../dist/index.js";
import { measure, print } from "./measure.js";

const files = readdirSync("out", { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".jsonld"));
// An article of some 3 kB: the graph's first nodes, without what the text names.
const texts = files.map((file) => {
  const { "@graph": graph, ...rest } = JSON.parse(readFileSync(join("out", file), "utf8"));
  const { articleBody, about, mentions, sourceOrganization, ...article } = graph[0];
  return JSON.stringify({
    ...rest,
    "@graph": [{ ...article, articleBody: articleBody.slice(0, 600) }, ...graph.slice(1, 6)],
  });
});
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
const rates = await measure(
  {
    "JSON.parse": () => texts.map((text) => JSON.parse(text)),
    "nutgraph check": async () => {
      for (const text of texts) await check({ uri: "article.jsonld", text });
    },
  },
  { units: texts.length },
);
print(`Default check, ${texts.length} graphs of ${Math.round(bytes)} bytes`, "documents", rates);
