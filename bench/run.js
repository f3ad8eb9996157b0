/** Runs the benchmarks of this folder, or those named: `npm run bench -- pipeline`. Ratios count, single figures do not. */
import { readdirSync } from "node:fs";

const named = process.argv.slice(2);
const all = readdirSync(import.meta.dirname ?? new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".js") && !["run.js", "measure.js"].includes(file))
  .map((file) => file.replace(/\.js$/, ""))
  .sort();
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(", ")}; there are ${all.join(", ")}`);
  process.exit(2);
}
// Archives take minutes: their benchmarks run where they are named.
const usual = all.filter((name) => !["archive", "memory"].includes(name));
for (const name of named.length > 0 ? named : usual) await import(`./${name}.js`);
