/** Each reporter on the same findings: exact text for what people read, exact structure for what programs read. */
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { report } from "../src/report.ts";
import { reporters } from "../src/reporters/index.ts";
import { fingerprintsOf } from "../src/syntax/findings/fingerprint.ts";
import type { Diagnostic, Result, Rule } from "../src/types.ts";

const text = '{\n\t"headline": "Yeni körpü <b>açıldı</b>",\n  "datePublished": "dünən"\n}\n';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const uri = "posts/körpü, 1.jsonld";
const diagnostics: readonly Diagnostic[] = [
  {
    rule: "newsroom/headline-markup",
    severity: "warning",
    message: 'Headline has markup "<b>", expected plain text',
    uri,
    pointer: "/headline",
    span: spanOf('"Yeni körpü <b>açıldı</b>"'),
    fix: { description: "remove the tags", replacement: "Yeni körpü açıldı" },
  },
  {
    rule: "schema/date-published",
    severity: "error",
    message: 'Date "dünən" is no date, expected YYYY-MM-DD\nor with a time',
    uri,
    pointer: "/datePublished",
    span: spanOf('"dünən"'),
    data: { value: "dünən" },
    related: [{ message: "the feed says 2026-04-25", uri: "rss.xml", span: { start: 5, end: 9 } }],
  },
  {
    rule: "google/image",
    severity: "info",
    message: "Article has no image, expected one",
    uri,
    pointer: "",
    span: { start: 0, end: text.length },
    suppressed: { by: "baseline" },
  },
];
const rules: readonly Rule[] = [
  {
    id: "schema/date-published",
    on: "article",
    severity: "error",
    title: "A date is a date",
    why: "Readers sort by it.",
    mend: "Write it as YYYY-MM-DD.",
    spec: "https://schema.org/datePublished",
    check: () => [],
    examples: [],
  },
];

async function* results(...list: readonly Result[]) {
  yield* list;
}

async function written(reporter: string, list: readonly Result[], color = false) {
  let out = "";
  for await (const piece of report(results(...list), { reporter, color, version: "9.9.9", rules })) out += piece;
  return out;
}

const faulty: Result = { uri, text, diagnostics };
const clean: Result = { uri: "clean.html", diagnostics: [] };
const unreadable: Result = {
  uri: "photo.png",
  diagnostics: [
    {
      rule: "input/not-text",
      severity: "error",
      message: "File is a PNG image, expected text",
      uri: "photo.png",
      pointer: "",
      span: { start: 0, end: 0 },
    },
  ],
};

describe("pretty", () => {
  test("shows each finding at its line, with a caret below it", async () => {
    expect(await written("pretty", [faulty, clean, unreadable])).toBe(
      [
        "posts/körpü, 1.jsonld",
        '  2:14    warning  Headline has markup "<b>", expected plain text  newsroom/headline-markup',
        "          --fix: remove the tags",
        '     2 |     "headline": "Yeni körpü <b>açıldı</b>",',
        "       |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~",
        '  3:20    error    Date "dünən" is no date, expected YYYY-MM-DD␊or with a time  schema/date-published',
        "          see rss.xml: the feed says 2026-04-25",
        '     3 |   "datePublished": "dünən"',
        "       |                    ^~~~~~~",
        "",
        "photo.png",
        "  1:1     error    File is a PNG image, expected text  input/not-text",
        "",
        "2 errors, 1 warning in 2 of 3 files",
        "1 known finding not shown",
        "To read why it matters and how to mend it: nutgraph explain newsroom/headline-markup",
        "",
      ].join("\n"),
    );
  });

  test("says so when there is nothing to say, and paints only when asked", async () => {
    expect(await written("pretty", [clean])).toBe("No findings in 1 file\n");
    expect(await written("pretty", [clean], true)).toBe("\u001b[32mNo findings\u001b[39m in 1 file\n");
  });

  test("lets no escape sequence of a file through to the terminal", async () => {
    const evil: Result = {
      uri: "\u001b]0;x\u0007.txt",
      text: "\u001b[2J\u202egnp\n",
      diagnostics: [{ ...diagnostics[0]!, message: "Value \u001b[31m is bad", span: { start: 0, end: 3 } }],
    };
    expect(await written("pretty", [evil])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test("counts rules where there are many findings", async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      ...diagnostics[n % 3 === 0 ? 0 : 1]!,
      span: { start: n, end: n },
    }));
    const out = await written("pretty", [{ uri, text, diagnostics: many }]);
    expect(out).toContain(
      "Most frequent:\n      20  schema/date-published\n      10  newsroom/headline-markup\n\n20 errors, 10 warnings in 1 of 1 file\n",
    );
  });
});

describe("json", () => {
  test("has the shape that scripts depend on", async () => {
    const found = JSON.parse(await written("json", [faulty, clean]));
    expect(found).toMatchObject({
      version: "9.9.9",
      files: 2,
      summary: { errors: 1, warnings: 1, infos: 0, suppressed: 1 },
    });
    expect(found.diagnostics).toHaveLength(2);
    expect(found.diagnostics[1]).toEqual({
      rule: "schema/date-published",
      severity: "error",
      message: diagnostics[1]!.message,
      uri,
      pointer: "/datePublished",
      line: 3,
      column: 20,
      endLine: 3,
      endColumn: 27,
      data: { value: "dünən" },
      related: [{ message: "the feed says 2026-04-25", uri: "rss.xml" }],
    });
  });
});

describe("sarif", () => {
  test("is a SARIF 2.1.0 log with rules, regions, fingerprints and suppressions", async () => {
    const log = JSON.parse(await written("sarif", [faulty, clean]));
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    expect(run.tool.driver).toMatchObject({ name: "Nutgraph", version: "9.9.9" });
    expect(run.tool.driver.rules.map(({ id }: Rule) => id)).toEqual(diagnostics.map(({ rule }) => rule));
    expect(run.tool.driver.rules[1]).toEqual({
      id: "schema/date-published",
      shortDescription: { text: "A date is a date" },
      fullDescription: { text: "Readers sort by it." },
      help: {
        text: "Readers sort by it.\n\nWrite it as YYYY-MM-DD.\n\nhttps://schema.org/datePublished",
        markdown:
          "Readers sort by it.\n\n**How to mend it:** Write it as YYYY-MM-DD.\n\n[Source](https://schema.org/datePublished)",
      },
      helpUri: "https://schema.org/datePublished",
      defaultConfiguration: { level: "error" },
      properties: { tags: ["schema"] },
    });
    expect(run.results[1]).toMatchObject({
      ruleId: "schema/date-published",
      ruleIndex: 1,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "posts/k%C3%B6rp%C3%BC%2C%201.jsonld" },
            region: { startLine: 3, startColumn: 20, endLine: 3, endColumn: 27 },
          },
          logicalLocations: [{ fullyQualifiedName: "/datePublished" }],
        },
      ],
    });
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(["warning", "error", "note"]);
    expect(run.results.map(({ suppressions }: { suppressions?: object[] }) => suppressions?.length)).toEqual([
      undefined,
      undefined,
      1,
    ]);
    for (const { partialFingerprints } of run.results)
      expect(partialFingerprints["nutgraph/v1"]).toMatch(/^[\da-f]{16}$/);
  });
});

describe("fingerprints", () => {
  const fingerprint = (text: string, words: string, pointer = "/@graph/2/datePublished") => {
    const start = text.indexOf(words);
    return fingerprintsOf([{ rule: "a/b", uri: "x", pointer, span: { start, end: start + words.length } }], text)[0];
  };
  test("stay when lines move and nodes change places, and change with the words", () => {
    const first = fingerprint('{"a": "dünən"}', '"dünən"');
    expect(fingerprint('\n\n\n{"b": 1,\n "a": "dünən"}', '"dünən"', "/@graph/5/datePublished")).toBe(first);
    expect(fingerprint('{"a": "bu gün"}', '"bu gün"')).not.toBe(first);
  });
  test("tell equal findings apart", () => {
    const twice = { rule: "a/b", uri: "x", pointer: "", span: { start: 0, end: 0 } };
    const [first, second] = fingerprintsOf([twice, twice]);
    expect(first).not.toBe(second);
  });
});

describe("junit", () => {
  test("is well-formed XML with a suite a file", async () => {
    const out = await written("junit", [faulty, clean]);
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name.startsWith("test") && name !== "testsuites",
    });
    const { testsuites } = parser.parse(out, true);
    expect(
      testsuites.testsuite.map((suite: Record<string, string>) => [
        suite["@_name"],
        suite["@_tests"],
        suite["@_failures"],
      ]),
    ).toEqual([
      [uri, "2", "1"],
      ["clean.html", "1", "0"],
    ]);
    expect(out).toContain(
      '<failure message="Date &quot;dünən&quot; is no date, expected YYYY-MM-DD&#10;or with a time" type="schema/date-published">posts/körpü, 1.jsonld:3:20 (/datePublished)</failure>',
    );
  });
});

describe("github", () => {
  test("writes one command a finding, with all that could break it escaped", async () => {
    expect(await written("github", [faulty, clean])).toBe(
      [
        '::warning file=posts/körpü%2C 1.jsonld,line=2,endLine=2,col=14,endColumn=40,title=newsroom/headline-markup::Headline has markup "<b>", expected plain text',
        '::error file=posts/körpü%2C 1.jsonld,line=3,endLine=3,col=20,endColumn=27,title=schema/date-published::Date "dünən" is no date, expected YYYY-MM-DD%0Aor with a time',
        "",
      ].join("\n"),
    );
  });
});

describe("gitlab", () => {
  test("is a code quality report", async () => {
    const [, second, ...more] = JSON.parse(await written("gitlab", [faulty, clean]));
    expect(more).toEqual([]);
    expect(second).toEqual({
      description: diagnostics[1]!.message,
      check_name: "schema/date-published",
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      severity: "major",
      location: { path: uri, lines: { begin: 3, end: 3 } },
    });
  });
});

describe("markdown", () => {
  test("sums up and lists, with nothing of the data counting as markup", async () => {
    expect(await written("markdown", [faulty, clean])).toBe(
      [
        "## Nutgraph",
        "",
        "1 error, 1 warning, 0 infos in 2 files",
        "",
        "| rule | severity | findings |",
        "|---|---|---:|",
        "| `newsroom/headline-markup` | 🟡 warning | 1 |",
        "| [`schema/date-published`](https://schema.org/datePublished) | 🔴 error | 1 |",
        "",
        "### posts/körpü, 1.jsonld",
        "",
        '- 🟡 warning at 2:14: Headline has markup "&lt;b&gt;", expected plain text (`newsroom/headline-markup`)',
        '- 🔴 error at 3:20: Date "dünən" is no date, expected YYYY-MM-DD or with a time (`schema/date-published`)',
        "",
      ].join("\n"),
    );
  });
});

describe("every reporter", () => {
  test.each(reporters.map(({ id }) => id))(
    "%s copes with no result at all and with a finding without text",
    async (id) => {
      expect(await written(id, [])).toBeTypeOf("string");
      expect(await written(id, [unreadable])).toContain("input/not-text");
    },
  );
  test("an unknown one is misuse, told with what there is", () => {
    expect(() => report(results(), { reporter: "prety" })).toThrow(
      'Reporter "prety" is unknown, expected one of github, gitlab, json, junit, markdown, pretty, sarif',
    );
  });
});
