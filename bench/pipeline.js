/** The whole way of an article, from its text to checked JSON-LD, beside parsing and printing the same data as JSON. */
import { convert } from "../dist/index.js";
import { readInputs } from "./inputs.js";
import { measure, print } from "./measure.js";

const { documents, site } = await readInputs();
const data = [];
for (const document of documents)
  for (const item of (await convert(document, { site })).items) data.push(JSON.stringify(item.graph));

const rates = await measure(
  {
    "JSON.parse + JSON.stringify of the graphs": () => data.map((text) => JSON.stringify(JSON.parse(text))),
    "nutgraph convert": async () => {
      for (const document of documents) await convert(document, { site });
    },
  },
  { units: documents.length },
);
print(`Whole pipeline, ${documents.length} seed articles`, "articles", rates);
