/** The seeds as documents, with the site they belong to, as the benchmarks of this folder take them. */
import { readDocuments, readSite } from "../dist/host/index.js";

/** Reads seeds/ once. */
export async function readInputs(folder = "seeds") {
  const site = await readSite(`${folder}/site.yaml`);
  const documents = [];
  for await (const document of readDocuments([folder])) documents.push(document);
  return { documents, site };
}
