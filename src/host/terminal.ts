/** What a command writes to: the report on standard output, progress on standard error, and colours where they are wanted. */
import { once } from "node:events";
import { createPaint, type Paint } from "../syntax/findings/paint.ts";

export { grouped, numbered } from "../syntax/values/counts.ts";

/** The way out of a command. */
export interface Terminal {
  readonly color: boolean;
  readonly paint: Paint;
  /** Columns of the window. */
  readonly columns: number;
  /** Writes to standard output, no faster than its reader reads. */
  write(text: string): Promise<void>;
  /** Shows how far the work is; silent unless standard error is a terminal. */
  progress(text: () => string): void;
  /** Writes a line to standard error. */
  warn(text: string): void;
  /** Takes the progress line away. */
  done(): void;
}

/** Milliseconds between two signs of progress. */
const PACE = 100;

/** Colours are for terminals, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
function wantsColor(isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && TERM !== "dumb";
}

/** What a shell reports of a program that SIGPIPE ended, which Node turns into an error. */
const BROKEN_PIPE = 141;

/**
 * The process's own terminal. A reader that went away (`| head`) ends the program quietly, and with the exit code of a broken pipe:
 * what was not judged to its end is neither clean nor faulty.
 */
export function createTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE" || error.code === "EOF") process.exit(process.exitCode ?? BROKEN_PIPE);
      throw error;
    });
  const color = wantsColor(stdout.isTTY === true);
  const hasProgress = stderr.isTTY === true && process.env.TERM !== "dumb" && !process.env.CI;
  let last = 0;
  let isShown = false;
  const done = () => {
    if (isShown) stderr.write("\r\u001b[K");
    isShown = false;
  };
  return {
    color,
    paint: createPaint(color),
    columns: stdout.columns ?? 100,
    async write(text) {
      if (stdout.isTTY) done();
      if (text !== "" && !stdout.write(text)) await once(stdout, "drain");
    },
    progress(text) {
      if (!hasProgress) return;
      const now = performance.now();
      if (now - last < PACE) return;
      last = now;
      isShown = true;
      stderr.write(`\r\u001b[K${text().slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    warn(text) {
      done();
      stderr.write(`${text}\n`);
    },
    done,
  };
}
