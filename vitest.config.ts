/** Tests run on the sources; those of the command line run on dist/, which `npm test` builds first. */
import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: the test runner reads its settings from a default export.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
