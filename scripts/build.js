/** Builds dist/: the sources bundled by esbuild with shared chunks (a short start-up), and their type declarations by tsc. */
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/**
 * Commands import the public API by name; here each name is led to the file that it comes from. Else the bundler would take all that
 * index.ts exports for something that each command needs, and every command would load every language.
 */
const namesToFiles = {
  name: "names-to-files",
  setup({ onLoad }) {
    const fileOf = new Map();
    for (const [, names, file] of readFileSync("src/index.ts", "utf8").matchAll(
      /export \{([^}]*)\} from "\.\/([^"]+)"/g,
    ))
      for (const name of names.split(",")) fileOf.set(name.trim().replace(/^type /, ""), file);
    const importsOf = (_, names) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !name.startsWith("type "))
        .map((name) => `import { ${name} } from "../${fileOf.get(name)}";`)
        .join(" ");
    onLoad({ filter: /src[\\/](commands|host)[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(/^import \{([^}]*)\} from "\.\.\/index\.ts";/gm, importsOf),
    }));
  },
};

// Built beside and then put in place, so that whoever runs dist/ meanwhile finds the old one whole.
const made = `dist-${process.pid}`;
process.on("exit", () => rmSync(made, { recursive: true, force: true }));
await build({
  entryPoints: { index: "src/index.ts", cli: "src/cli.ts", "host/index": "src/host/index.ts" },
  outdir: made,
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  charset: "utf8",
  logLevel: "warning",
  plugins: [namesToFiles],
});
chmodSync(`${made}/cli.js`, 0o755);
const tsc = [
  "node_modules/typescript/bin/tsc",
  "--declaration",
  "--emitDeclarationOnly",
  "--noCheck",
  "--outDir",
  made,
];
execFileSync(process.execPath, tsc, { stdio: "inherit" });
writeFileSync(`${made}/.built`, "");
rmSync("dist", { recursive: true, force: true });
renameSync(made, "dist");
