/** Builds dist/: the sources bundled by esbuild with shared chunks (a short start-up), and their type declarations by tsc. */
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { index: "src/index.ts", cli: "src/cli.ts", "host/index": "src/host/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  logLevel: "warning",
});
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--declaration", "--emitDeclarationOnly"], {
  stdio: "inherit",
});
chmodSync("dist/cli.js", 0o755);
writeFileSync("dist/.built", "");
