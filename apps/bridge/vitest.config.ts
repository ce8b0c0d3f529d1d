import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@openperfusion/bridge",
    setupFiles: [fileURLToPath(new URL("../../tools/check/countSimulated.ts", import.meta.url))],
  },
});
