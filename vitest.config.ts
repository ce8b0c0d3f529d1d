import { defineConfig } from "vitest/config";

/** Unit tests of every package. Whole chains run apart, one after another: `tools/e2e/vitest.config.ts`. */
export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "apps/*",
      "hardware/*",
      {
        test: {
          name: "tools",
          root: "./tools",
          include: ["**/*.test.ts"],
          exclude: ["e2e/**", "**/node_modules/**"],
        },
      },
    ],
  },
});
