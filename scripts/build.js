/** Builds dist/: the sources bundled by esbuild with shared chunks (a short start-up), and their type declarations by tsc. */
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

/**
 * Examples are half of what a rule is, and only who explains rules reads them. Commands get the rules without them and start sooner; the
 * package itself and `explain` get them whole.
 */
const rulesWithoutExamples = {
  name: "rules-without-examples",
  setup({ onResolve, onLoad }) {
    const isRule = (path) => /[\\/]src[\\/]rules[\\/]/.test(path);
    const wantsExamples = (path) => /[\\/]src[\\/](index|commands[\\/]explain)\.ts$/.test(path);
    onResolve({ filter: /\/rules\/index\.ts$/ }, ({ importer, resolveDir, path }) =>
      wantsExamples(importer) ? undefined : { path: join(resolveDir, path), namespace: "lean" },
    );
    onResolve({ filter: /^\./, namespace: "lean" }, ({ resolveDir, path }) => {
      const file = join(resolveDir, path);
      return { path: file, namespace: isRule(file) ? "lean" : "file" };
    });
    onLoad({ filter: /./, namespace: "lean" }, ({ path }) => ({
      loader: "ts",
      resolveDir: dirname(path),
      // The formatter sees to it that the bracket which closes a list stands under the line that opens it.
      contents: readFileSync(path, "utf8").replace(/^( *)examples: \[\n[\s\S]*?\n\1\],$/gm, "$1examples: [],"),
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
  // Node 20 reads them all; else each such literal would become a constructor that runs anew with every call of its function.
  supported: { "regexp-unicode-property-escapes": true },
  chunkNames: "chunks/[name]-[hash]",
  charset: "utf8",
  logLevel: "warning",
  plugins: [namesToFiles, rulesWithoutExamples],
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
