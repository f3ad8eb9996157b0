/** Where quotations and brackets open. */
import type { Text } from "./reading.ts";

/** Index of the quotation mark that opens what closes at `at`, or -1. */
export function openingOf(text: Text, at: number): number {
  for (let open = at - 1; open >= 0 && at - open < 14; open--) {
    if (text.quoteEnd[open] === at) return open;
    if (text.tokens[open]!.kind === "break") return -1;
  }
  return -1;
}

/** Index of the bracket that opens what closes at `at`, or -1. */
export function openingBracket(text: Text, at: number): number {
  for (let open = at - 1; open >= 0 && at - open < 8; open--) {
    const { kind, form } = text.tokens[open]!;
    if (kind === "break") return -1;
    if (form.text === "(") return open;
  }
  return -1;
}

/** True for what stands alone in the brackets between the place that a text comes from and its first words: `LIMA (CN) -`. */
export const isInDatelineBrackets = ({ tokens }: Text, from: number, to: number): boolean =>
  tokens[from - 1]?.form.text === "(" &&
  tokens[to]?.form.text === ")" &&
  /^[-–—]$/.test(tokens[to + 1]?.form.text ?? "");
