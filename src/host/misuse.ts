/** The one error of ours: the user asked for something that cannot be done. */

/** Told in one line, without a stack trace, and with exit code 2. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}
