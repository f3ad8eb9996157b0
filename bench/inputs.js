/** The seeds as documents, with the site they belong to, as the benchmarks of this folder take them. */
import { findFiles, readInput, readSite } from "../dist/host/index.js";

/** Reads seeds/ once. */
export async function readInputs(folder = "seeds") {
  const documents = [];
  for (const path of await findFiles([folder])) {
    const { document } = readInput(path);
    if (document && !/\.ya?ml$/.test(path)) documents.push(document);
  }
  return { documents, site: await readSite(`${folder}/site.yaml`) };
}
