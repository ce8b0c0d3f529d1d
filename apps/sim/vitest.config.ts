import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@openperfusion/sim",
    // Node's own modules, as in the engine's package: its loops run there.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    setupFiles: [fileURLToPath(new URL("../../tools/check/countSimulated.ts", import.meta.url))],
  },
});
