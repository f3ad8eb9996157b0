/** Settings: the program's own reading and the JSON Schema for editors say the same. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { toSettings } from "../src/host/settings.ts";
import { toSettingsFile } from "../src/host/settings-file.ts";

const schema = JSON.parse(readFileSync("schemas/config.schema.json", "utf8"));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const site = {
  name: "Xəbər",
  url: "https://news.example/",
  language: "az",
  timeZone: "Asia/Baku",
  publisher: { name: "Xəbər", logo: { url: "https://news.example/logo.png", width: 60, height: 60 }, sameAs: [] },
};

async function isRead(value: unknown): Promise<boolean> {
  try {
    await toSettings(toSettingsFile(value, "nutgraph.config.js"));
    return true;
  } catch (error) {
    expect((error as Error).name).toBe("Misuse");
    return false;
  }
}

describe("settings that are well", () => {
  test.each<[string, object]>([
    ["nothing", {}],
    ["a site", { site }],
    [
      "a site with all it may have",
      {
        site: {
          ...site,
          description: "d",
          feeds: { title: "t" },
          sections: { A: "https://news.example/a/" },
          entities: "e.ndjson",
          ledger: "l.ndjson",
          static: "public",
        },
      },
    ],
    [
      "lists and single texts",
      { inputs: "posts", profiles: ["google", "strict"], ownRules: ["./a.js"], output: "out", baseline: "b.json" },
    ],
    [
      "rules",
      { rules: { "google/*": "off", "newsroom/headline-length": { severity: "error", limit: 90 } }, maxWarnings: 0 },
    ],
    ["overrides", { overrides: [{ files: "a/**", rules: {}, profiles: "google" }] }],
    [
      "ignores",
      {
        ignores: [
          { files: "a/**", reason: "old" },
          { rules: ["google/*"], reason: "elsewhere" },
        ],
      },
    ],
  ])("%s", async (_, value) => {
    expect(await isRead(value)).toBe(true);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe("settings that are not", () => {
  test.each<[string, object]>([
    ["an unknown setting", { profile: "google" }],
    ["a number for a text", { inputs: [1] }],
    ["a severity that is none", { rules: { "google/*": "fatal" } }],
    ["a limit that is no number", { rules: { "google/*": { limit: "9" } } }],
    ["rules as a list", { rules: [] }],
    ["an override without files", { overrides: [{ rules: {} }] }],
    ["overrides that are no list", { overrides: {} }],
    ["an ignore without reason", { ignores: [{ files: "a" }] }],
    ["an ignore of nothing", { ignores: [{ reason: "why" }] }],
    ["fewer warnings than none", { maxWarnings: -1 }],
    ["a site without name", { site: { ...site, name: undefined } }],
    ["a site with a relative URL", { site: { ...site, url: "/news/" } }],
    ["a site without publisher", { site: { ...site, publisher: undefined } }],
    ["a publisher without name", { site: { ...site, publisher: {} } }],
    ["a logo of no size", { site: { ...site, publisher: { name: "X", logo: { url: "x", width: 0 } } } }],
    ["a misspelt member", { site: { ...site, timezone: "Asia/Baku" } }],
  ])("%s", async (_, value) => {
    const plain = JSON.parse(JSON.stringify(value));
    expect(await isRead(plain)).toBe(false);
    expect(validate(plain)).toBe(false);
  });
});
