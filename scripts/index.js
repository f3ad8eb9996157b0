/** Writes the index.ts of each plug-in folder: every part that lies there, in the order of its path. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folders = {
  sources: "source",
  languages: "pack",
  nodes: "node",
  rules: "rule",
  profiles: "profile",
  writers: "writer",
  reporters: "reporter",
};
const plural = { pack: "languages", node: "nodes", reporter: "reporters" };
const types = { pack: "LanguagePack", node: "NodeBuilder" };

for (const [folder, part] of Object.entries(folders)) {
  const root = join("src", folder);
  if (!existsSync(root)) continue;
  const files = readdirSync(root, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .filter((file) => new RegExp(`^export const ${part}\\b`, "m").test(readFileSync(join(root, file), "utf8")))
    .sort();
  const nameOf = (file) =>
    file
      .replace(/\.ts$/, "")
      .replace(/[^a-zA-Z0-9]+(.)/g, (_, letter) => letter.toUpperCase())
      .replace(/^\d/, "_$&")
      .concat(part[0].toUpperCase(), part.slice(1));
  const type = types[part] ?? part[0].toUpperCase() + part.slice(1);
  const list = plural[part] ?? `${part}s`;
  const text = [
    `/** Every ${part} of this folder; made by \`npm run index\`, not by hand. */`,
    `import type { ${type} } from "../types.ts";`,
    ...files.map((file) => `import { ${part} as ${nameOf(file)} } from "./${file}";`),
    "",
    `export const ${list}: readonly ${type}[] = [`,
    ...files.map((file) => `  ${nameOf(file)},`),
    "];",
    "",
  ].join("\n");
  const target = join(root, "index.ts");
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
}
