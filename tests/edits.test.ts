/** Mends change what they mend and not a byte more. */
import { describe, expect, test } from "vitest";
import { applyFixes } from "../src/syntax/findings/edits.ts";
import type { Diagnostic, Json } from "../src/types.ts";

function finding(text: string, words: string, replacement: Json): Diagnostic {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    rule: "a/b",
    severity: "error",
    message: "",
    uri: "x",
    pointer: "",
    span,
    fix: { description: "", replacement },
  };
}

describe("applyFixes", () => {
  test.each<[string, string, string, Json, string]>([
    ["JSON text", '{"a": "http://x"}', '"http://x"', "https://x", '{"a": "https://x"}'],
    ["JSON value of another type", '{"a": "true"}', '"true"', true, '{"a": true}'],
    ["an object in JSON", '{"a": "B"}', '"B"', { name: "B" }, '{"a": {"name":"B"}}'],
    [
      "a script in a page",
      '<html><script type="x">{"a": "b"}</script>',
      '"b"',
      "</script>",
      '<html><script type="x">{"a": "\\u003c/script>"}</script>',
    ],
    ["an attribute", '<html><p content="ab">', "ab", "q", '<html><p content="q">'],
    ["an attribute that needs escapes", "<html><p content='old'>", "old", "a'b&c", "<html><p content='a&#39;b&amp;c'>"],
    ["a plain scalar", "title: Old\n", "Old", "New one", "title: New one\n"],
    ["a quoted scalar", 'title: "Old"\n', "Old", "New: one", 'title: "New: one"\n'],
    ["a plain scalar that would need quotes", "title: Old\n", "Old", "New: one", "title: Old\n"],
    ["an object in YAML", "title: Old\n", "Old", { a: 1 }, "title: Old\n"],
    ["half a value", '{"a": "bcd"}', "bc", "x", '{"a": "bcd"}'],
  ])("%s", (_, text, words, replacement, expected) => {
    expect(applyFixes(text, [finding(text, words, replacement)]).text).toBe(expected);
  });

  test("takes several at once, and only the first of two that overlap", () => {
    const text = '["a", "b", "c"]';
    const { text: mended, applied } = applyFixes(text, [
      finding(text, '"c"', "z"),
      finding(text, '"a"', "x"),
      finding(text, '"a"', "y"),
    ]);
    expect(mended).toBe('["x", "b", "z"]');
    expect(applied).toHaveLength(2);
  });

  test("leaves what is accepted, and what is right already", () => {
    const text = '["a", "b"]';
    const accepted = { ...finding(text, '"a"', "x"), suppressed: { by: "settings" as const } };
    expect(applyFixes(text, [accepted, finding(text, '"b"', "b")])).toEqual({ text, applied: [] });
  });
});
