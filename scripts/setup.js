/** Makes a fresh clone ready: installs what the lock file names if that has not happened, and builds if a source is newer. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const newest = (folder) =>
  readdirSync(folder, { recursive: true }).reduce((latest, file) => Math.max(latest, time(join(folder, file))), 0);

/** Whether node_modules holds what the lock file names; optional packages may be for other platforms. */
function installed() {
  const lockOf = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const have = lockOf("node_modules/.package-lock.json");
  return Object.entries(lockOf("package-lock.json")).every(
    ([path, { version, optional }]) => path === "" || optional || have[path]?.version === version,
  );
}

const npm = process.env.npm_execpath;
if (!installed()) {
  console.error("Installing what package-lock.json names ...");
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of platforms which its maker's registry did not offer.
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  if (npm) execFileSync(process.execPath, [npm, ...args], { stdio: ["ignore", 2, 2] });
  else execFileSync("npm", args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
}
const sources = Math.max(
  newest("src"),
  newest("schemas"),
  newest("scripts"),
  time("package-lock.json"),
  time("tsconfig.json"),
);
if (time("dist/.built") < sources) {
  console.error("Building dist/ ...");
  execFileSync(process.execPath, ["scripts/build.js"], { stdio: ["ignore", 2, 2] });
}
