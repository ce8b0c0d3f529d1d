import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const page = (name: string): string =>
  readFileSync(new URL(`../../docs/physiology/${name}.md`, import.meta.url), "utf8");

export default defineConfig({
  test: {
    name: "@openperfusion/physiology",
    // Node's own modules: the engine's inner loops call across files, and rewritten imports make each call dearer.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    setupFiles: [fileURLToPath(new URL("../../tools/check/countSimulated.ts", import.meta.url))],
    provide: { validationPage: page("validation"), behaviorPage: page("behavior") },
  },
});
