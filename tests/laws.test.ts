/** The laws of docs/architecture.md, read off the sources: who imports whom, where Node may be touched, what a part file exports. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const files = readdirSync("src", { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();
const textOf = new Map(files.map((file) => [file, readFileSync(join("src", file), "utf8")]));

const verbs: Readonly<Record<string, readonly string[]>> = {
  read: ["sources", "syntax"],
  remember: ["syntax"],
  analyze: ["languages", "text"],
  build: ["nodes", "knowledge", "text", "syntax"],
  open: ["syntax"],
  validate: ["rules", "profiles", "syntax"],
  write: ["writers", "profiles", "syntax"],
  report: ["reporters", "syntax"],
};
const plugins: Readonly<Record<string, string>> = {
  sources: "source",
  languages: "pack",
  nodes: "node",
  rules: "rule",
  profiles: "profile",
  writers: "writer",
  reporters: "reporter",
};

/** What each place may import, beside `types`; a plug-in's own data lies in a folder of its name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  types: [],
  syntax: ["syntax"],
  text: ["text"],
  knowledge: ["knowledge", "text"],
  languages: [],
  nodes: [],
  profiles: [],
  sources: ["syntax"],
  writers: ["syntax"],
  rules: ["syntax"],
  reporters: ["syntax"],
  ...verbs,
  pipeline: ["syntax", ...Object.keys(verbs)],
  index: ["pipeline", ...Object.keys(verbs), ...Object.keys(plugins), "syntax", "text", "knowledge"],
  host: ["host", "pipeline", "index", "syntax"],
  fleet: ["fleet", "host", "pipeline", "index", "syntax"],
  preview: ["preview", "pipeline", "index", "syntax"],
  commands: ["commands", "index", "host", "fleet", "preview"],
  cli: ["commands", "index", "host"],
};
/** The rooms of a ground, each of which may import those before it; `.` is what lies in none. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [
    ...["words", "reading", "phrases", "dates", "organizations", "places", "people", "posts", "identity", "events"],
    ".",
  ],
  syntax: [
    ...["values", "lines", "json", "xml", "html", "jsonld", "feeds", "articles", "schemaorg", "findings", "pages"],
    ...["publishing", "stories"],
  ],
};
const touchesNode = new Set(["host", "fleet", "preview", "commands", "cli"]);

/** The room of a file: its top folder, or its own name at the top. */
const roomOf = (file: string) => file.split("/")[0]?.replace(/\.ts$/, "") ?? "";
const isIndex = (file: string) => posix.basename(file) === "index.ts" && file.includes("/");

/** Modules that a file imports, as paths below src/ or package names. */
function importsOf(file: string): string[] {
  const text = (textOf.get(file) ?? "").replace(/\/\*[\s\S]*?\*\/|`(?:[^`\\]|\\.)*`/g, "");
  const found = text.matchAll(
    /^(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|^import\s+["']([^"']+)["']/gm,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    return name.startsWith(".") ? posix.normalize(posix.join(dirname(file), name)) : name;
  });
}
const isOwn = (name: string) => textOf.has(name) || name.startsWith("../") || name.includes(".generated");

describe("imports run down only, and siblings never meet", () => {
  it.each(files)("%s", (file) => {
    const room = roomOf(file);
    const may = new Set(["types", ...(allowed[room] ?? [])]);
    for (const name of importsOf(file).filter(isOwn)) {
      if (name.startsWith("../")) continue; // package.json and schemas/: data, not code
      const target = roomOf(name);
      if (isIndex(file) && room in plugins && target === room) continue;
      if (room in plugins && target === room) {
        // A plug-in file may only use data in a folder of its own name: languages/az.ts -> languages/az/names.ts.
        const own = file.replace(/\.ts$/, "/");
        const isData = file.split("/").length > 2 && room !== "rules";
        expect(name.startsWith(own) || (isData && dirname(name) === dirname(file)), `${file} imports ${name}`).toBe(
          true,
        );
        continue;
      }
      expect([...may], `${file} imports ${name}`).toContain(target);
      if (room in verbs && target in plugins)
        expect(name, `${file} takes parts from the index`).toMatch(/\/(?:index|default)\.ts$/);
    }
  });

  it.each(Object.entries(rooms))("rooms of %s stand one above the other", (ground, order) => {
    const placeOf = (file: string) => order.indexOf(file.split("/").length > 2 ? (file.split("/")[1] ?? "") : ".");
    for (const file of files.filter((file) => roomOf(file) === ground)) {
      expect(placeOf(file), `${file} lies in a room that the laws know`).not.toBe(-1);
      for (const name of importsOf(file).filter((name) => roomOf(name) === ground && textOf.has(name)))
        expect(placeOf(name), `${file} imports ${name}`).toBeLessThanOrEqual(placeOf(file));
    }
  });

  it("has no circles, not of types either", () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]) => {
      expect(path, `circle: ${[...path, file].join(" -> ")}`).not.toContain(file);
      if (done.has(file)) return;
      for (const name of importsOf(file).filter((name) => textOf.has(name))) visit(name, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});

describe("the core runs anywhere", () => {
  it.each(files.filter((file) => !touchesNode.has(roomOf(file))))(
    "%s touches neither Node nor clock nor chance",
    (file) => {
      expect(importsOf(file).filter((name) => name.startsWith("node:"))).toEqual([]);
      const code = (textOf.get(file) ?? "").replace(
        /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g,
        "",
      );
      expect(code).not.toMatch(/\bprocess\.|\bBuffer\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(/);
    },
  );
});

describe("packages", () => {
  it("are imported in one file each", () => {
    const users = new Map<string, Set<string>>();
    for (const file of files) {
      for (const name of importsOf(file)) {
        if (isOwn(name) || name.startsWith("node:") || name.startsWith(".")) continue;
        const pack = name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? name);
        users.set(pack, (users.get(pack) ?? new Set()).add(file));
      }
    }
    // schema-dts holds types only: each node file is held against its own.
    users.delete("schema-dts");
    const shared = [...users]
      .filter(([, places]) => places.size > 1)
      .map(([pack, places]) => `${pack}: ${[...places].join(", ")}`);
    expect(shared).toEqual([]);
  });
});

describe("parts", () => {
  const parts = files.filter((file) => roomOf(file) in plugins && !isIndex(file));
  it.each(parts)("%s exports its part and nothing else", (file) => {
    const exports = [
      ...(textOf.get(file) ?? "").matchAll(
        /^export (?:const|function\*?|class|async function|type|interface)\s+(\w+)/gm,
      ),
    ].map((match) => match[1]);
    if (file.startsWith("languages/") && file.split("/").length > 2) return; // a language's own data
    expect(exports).toEqual([plugins[roomOf(file)]]);
  });

  it.each(parts.filter((file) => file.startsWith("rules/")))("%s has its path as id", (file) => {
    expect(textOf.get(file)).toContain(`id: "${file.slice("rules/".length, -".ts".length)}"`);
  });
});

describe("files", () => {
  it.each(files)("%s opens with what it is for", (file) => {
    expect(textOf.get(file)?.trimStart()).toMatch(/^(#![^\n]*\n)?\/\*\*/);
  });

  it.each(files)("%s fits a sitting", (file) => {
    const lines = (textOf.get(file) ?? "").split("\n").length;
    const isData = /^(languages|types)|\.generated\.|-vocabulary\.ts$/.test(file) || isIndex(file);
    if (!isData) expect(lines).toBeLessThanOrEqual(300);
  });

  it.each(files)("%s has no default export and no any", (file) => {
    const code = (textOf.get(file) ?? "").replace(
      /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g,
      "",
    );
    expect(code).not.toMatch(/\bexport default\b|:\s*any\b|\bas any\b|<any>/);
  });
});

describe("the engine knows no language", () => {
  const code = (file: string) =>
    (textOf.get(file) ?? "").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*|\s\/\/ [^\n]*/gm, "");
  const ground = files.filter((file) => roomOf(file) === "text");
  /** Names of types and mechanisms that regular expressions may speak of, and letters of tables in `words/fold.ts`. */
  const technical =
    /^(?:Country|AdministrativeArea|ML|head|event|post|generic|known|gazetteer|short|team|quoted|small|within|from)$/;

  it.each(ground)("%s compares no word with one of a language", (file) => {
    expect(code(file)).not.toMatch(
      /\.(?:folded|plain|base|text|tail|surface)\s*[!=]==\s*"[^"\n]*\p{L}|\.(?:folded|plain|base|tail)(?:\.(?:startsWith|endsWith|includes)\(|\.at\(-?\d\) [!=]== )"[^"\n]*\p{L}/u,
    );
  });

  it.each(ground)("%s has no word of a language in a regular expression", (file) => {
    for (const [, pattern = ""] of code(file).matchAll(
      /(?<=[=(,:!&|?]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g,
    )) {
      const words =
        pattern.replace(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:[^\]\\]|\\.)*\]/gi, " ").match(/\p{L}{2,}/gu) ?? [];
      expect(
        words.filter((word) => !technical.test(word)),
        pattern,
      ).toEqual([]);
    }
  });

  it.each(ground.filter((file) => !file.startsWith("text/words/")))(
    "%s has no letter beyond ASCII outside of comments",
    (file) => {
      expect(code(file).replace(/ʼ|À-ɏ/g, "")).not.toMatch(/(?=\p{L})[^\0-\u007f]/u);
    },
  );
});
