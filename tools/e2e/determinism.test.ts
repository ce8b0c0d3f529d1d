import { fileURLToPath } from "node:url";
import { determinismRun } from "@openperfusion/physiology";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";

const browserIsThere = await hasBrowser();

describe.skipIf(!browserIsThere)("the engine in Node and in Chromium (needs a browser)", () => {
  let browser: Browser;
  let script = "";

  beforeAll(async () => {
    browser = await launchBrowser();
    script = await bundled();
  });
  afterAll(() => browser.close());

  it("gives the same state bytes after thirty simulated minutes with fifty random control changes, restored half-way", async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const inBrowser = await page.evaluate("determinism.determinismRun({ pauseAt: 25 })");
    expect(inBrowser).toMatch(/^[0-9a-f]{16,}$/);
    expect(inBrowser).toBe(determinismRun());
  });
});

/** The engine as one script, for a page that has nothing else. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(import.meta.resolve("@openperfusion/physiology")),
        formats: ["iife"],
        name: "determinism",
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ("output" in output) return output.output[0].code;
  }
  throw new Error("Vite gave no bundle");
}
