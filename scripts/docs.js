/** Writes docs/rules/: a page a rule and an index by pack, from the rules themselves, as `nutgraph explain` prints them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rules } from "../dist/index.js";

const root = "docs/rules";
const pages = new Map();
/** An example as text; bytes that no page should hold are written as JSON writes them. */
const show = (value) =>
  typeof value === "string" && value.search(UNPRINTABLE) < 0
    ? value
    : JSON.stringify(value, null, 2).replace(UNPRINTABLE, escaped);
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
const fence = (text) => {
  const ticks = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
  return `${ticks}\n${text.replace(/\n$/, "")}\n${ticks}`;
};

for (const rule of rules) {
  const examples = rule.examples.map((example) =>
    "good" in example
      ? `Good:\n\n${fence(show(example.good))}`
      : `Bad:\n\n${fence(show(example.bad))}\n\n${example.says.map((message) => `> ${message}`).join("\n>\n")}`,
  );
  const source = rule.checkedOn ? `<${rule.spec}> (read on ${rule.checkedOn})` : `<${rule.spec}>`;
  pages.set(
    `${rule.id}.md`,
    [
      `# ${rule.id}`,
      `${rule.title} · **${rule.severity}**`,
      rule.why,
      `**How to mend it.** ${rule.mend}`,
      `**Source.** ${rule.spec.startsWith("http") ? source : rule.spec}${rule.verified === false ? " · from general knowledge, the source was not read" : ""}`,
      ...examples,
    ].join("\n\n"),
  );
}

const packs = Map.groupBy ? Map.groupBy(rules, (rule) => rule.id.split("/")[0]) : groupBy(rules);
function groupBy(list) {
  const groups = new Map();
  for (const rule of list) {
    const pack = rule.id.split("/")[0];
    groups.set(pack, [...(groups.get(pack) ?? []), rule]);
  }
  return groups;
}
const index = [
  "# Rules",
  `${rules.length} rules in ${packs.size} packs. \`nutgraph explain RULE\` prints a page in the terminal.`,
];
for (const [pack, list] of [...packs].sort(([a], [b]) => (a < b ? -1 : 1)))
  index.push(
    `## ${pack}`,
    list.map((rule) => `- [${rule.id}](${rule.id}.md) · ${rule.severity} · ${rule.title}`).join("\n"),
  );
pages.set("README.md", index.join("\n\n"));

for (const [path, text] of pages) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const page = `${text}\n`;
  if (read(file) !== page) writeFileSync(file, page);
}
for (const path of readdirSync(root, { recursive: true }).map((name) => String(name).replaceAll("\\", "/")))
  if (path.endsWith(".md") && !pages.has(path)) rmSync(join(root, path));

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
