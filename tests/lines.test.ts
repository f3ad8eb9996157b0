/** Lines, columns and code frames. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayed, displayWidth } from "../src/syntax/findings/display.ts";
import { frameOf } from "../src/syntax/findings/frame.ts";
import { lineSpan, lineStarts, offsetAt, positionAt } from "../src/syntax/lines/lines.ts";

describe("lines", () => {
  test.each([
    ["", [0]],
    ["a", [0]],
    ["a\nb", [0, 2]],
    ["a\r\nb\r\n", [0, 3, 6]],
    ["a\rb\n\nc", [0, 2, 4, 5]],
    ["\u2028a", [0]],
  ])("%j starts its lines at %j", (text, starts) => {
    expect(lineStarts(text)).toEqual(starts);
  });

  test("an offset and its position lead to each other, and a line's span holds no break", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "ə", "\n", "\r", "😀", " ") });
    fc.assert(
      fc.property(texts, (text) => {
        const starts = lineStarts(text);
        for (let offset = 0; offset <= text.length; offset++)
          expect(offsetAt(starts, positionAt(starts, offset))).toBe(offset);
        for (let line = 1; line <= starts.length; line++) {
          const { start, end } = lineSpan(text, starts, line);
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});

describe("display", () => {
  test.each([
    ["abc", 3],
    ["Bakı", 4],
    ["日本", 4],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["❤️", 2],
    ["ﷺ", 1],
  ])("%s takes %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("letters and punctuation are as wide alone as beside a character that is looked up", () => {
    for (let code = 0x20; code < 0x2100; code++) {
      const character = String.fromCharCode(code);
      // Marks and a few vowels of Thai and Lao belong to the character before them.
      if (/[\p{M}\u0e33\u0eb3]/u.test(character)) continue;
      expect(`${code}: ${displayWidth(character)}`).toBe(`${code}: ${displayWidth(`日${character}`) - 2}`);
    }
  });

  test("nothing that steers a terminal comes through", () => {
    expect(displayed("\u001b[31mred\u202e\t\ud800")).toBe("␛[31mred<U+202E>    \ufffd");
  });
});

describe("frames", () => {
  const show = (text: string, start: number, end: number) => {
    const { line, code, indent, width } = frameOf(text, lineStarts(text), { start, end });
    return [line, code, " ".repeat(indent) + "^".repeat(width)];
  };
  test.each([
    ["one\ntwo three\n", 8, 13, [2, "two three", "    ^^^^^"]],
    ["\tkey", 1, 4, [1, "    key", "    ^^^"]],
    ["日本x", 2, 3, [1, "日本x", "    ^"]],
    ["ab", 2, 2, [1, "ab", "  ^"]],
    ["one\ntwo", 1, 6, [1, "one", " ^^"]],
    ["", 0, 0, [1, "", "^"]],
    ["a", 50, 60, [1, "a", " ^"]],
  ])("%j from %d to %d", (text, start, end, frame) => {
    expect(show(text, start, end)).toEqual(frame);
  });

  test("a long line is cut around the span, in constant time", () => {
    const text = `${"x".repeat(5_000_000)}"bad"${"y".repeat(5_000_000)}`;
    const frame = frameOf(text, lineStarts(text), { start: 5_000_000, end: 5_000_005 });
    expect(frame).toMatchObject({ line: 1, indent: 41, width: 5 });
    expect(frame.code).toMatch(/^…x{40}"bad"y+…$/);
    expect(frame.code.length).toBeLessThan(110);
  });
});
