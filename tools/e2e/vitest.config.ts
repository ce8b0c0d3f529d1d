import { defineConfig } from "vitest/config";

/** Whole chains: built server, bridge, emulators and a browser. One after another, since they share two cores. */
export default defineConfig({
  test: {
    include: ["tools/e2e/**/*.test.ts"],
    setupFiles: ["tools/check/countSimulated.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
