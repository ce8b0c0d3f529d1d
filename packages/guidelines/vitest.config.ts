import { defineConfig } from "vitest/config";

/** Every rule has a test file of its own and none keeps anything: one worker takes them all, which spares its start. */
export default defineConfig({ test: { name: "@openperfusion/guidelines", isolate: false } });
