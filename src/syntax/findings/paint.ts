/** Colours for a terminal, or none: the one place that knows escape sequences. */
import picocolors from "picocolors";

/** Paints text; without colour each function returns its text as it came. */
export type Paint = Readonly<
  Record<
    "bold" | "dim" | "underline" | "red" | "yellow" | "blue" | "green" | "cyan" | "magenta",
    (text: string) => string
  >
>;

/** The brushes, real or blank. */
export function createPaint(color: boolean): Paint {
  return picocolors.createColors(color);
}
