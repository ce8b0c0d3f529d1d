import { describe, expect, it } from "vitest";
import { hasBrowser } from "../chain/browser.ts";
import { compareDeterminism } from "../torture/determinism.ts";

const browserIsThere = await hasBrowser();

describe.skipIf(!browserIsThere)("the engine in Node and in Chromium (needs a browser)", () => {
  it("gives the same state bytes after fifty random control changes, restored half-way", async () => {
    const { node, nodeRestored, chromium } = await compareDeterminism(1_000);
    expect(node).toMatch(/^[0-9a-f]{16,}$/);
    expect(nodeRestored).toBe(node);
    expect(chromium).toBe(node);
  });
});
