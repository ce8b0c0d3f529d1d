import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain, until } from "../chain/Chain.ts";
import { openRoom, ROOMS } from "../chain/rooms.ts";

const browserIsThere = await hasBrowser();
const FROZEN_MS = 9000;

describe.skipIf(!browserIsThere)("ages with a wrong clock and a page that slept (needs a browser)", () => {
  const chain = new Chain();
  const log = join(chain.folder, "sent.jsonl");
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    browser = await launchBrowser();
    await chain.startServer();
    await chain.startSimulatedCase(["terumo/cdi-500"], ["--log", log]);
    page = await openRoom(browser, chain.address, {
      room: ROOMS[2]!,
      language: "en",
      theme: "light",
      // The page believes that it is one hour later.
      initScript: "{ const now = Date.now; Date.now = () => now() + 3600000; }",
    });
    devtools = await page.context().newCDPSession(page);
    await until("a value is on the page", async () =>
      (await shownAges_s(page)).length > 0 ? true : undefined,
    );
  });
  afterAll(async () => {
    await browser.close();
    await chain.close();
  });

  /** Seconds since the emulator wrote the last byte of its newest data line, by its own log. */
  function trueAge_s(): number {
    const lines = readFileSync(log, "utf8").trim().split("\n");
    const sent = lines.map((line) => JSON.parse(line) as { text: string; last_ms: number });
    return (Date.now() - sent.findLast(({ text }) => text.includes("\t"))!.last_ms) / 1000;
  }

  it("shows true ages while the browser's clock is one hour off", async () => {
    const ages = await shownAges_s(page);
    const age_s = trueAge_s();
    expect(ages.length).toBeGreaterThanOrEqual(18);
    for (const shown of ages) expect(Math.abs(shown - age_s)).toBeLessThanOrEqual(1.5);
  });

  it("shows true ages, or none, in the first frame after the page slept", async () => {
    await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
    chain.emulator!.signal("SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, FROZEN_MS));
    const age_s = trueAge_s();
    await devtools.send("Page.setWebLifecycleState", { state: "active" });
    const ages = await page
      .evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`)
      .then(() => shownAges_s(page));
    chain.emulator!.signal("SIGCONT");
    expect(age_s).toBeGreaterThan(FROZEN_MS / 1000 - 1);
    for (const shown of ages) expect(Math.abs(shown - age_s)).toBeLessThanOrEqual(2);
  });
});

/** The ages beside the numbers; a tile without a number has none. */
async function shownAges_s(page: Page): Promise<readonly number[]> {
  const tiles = await page.locator("article.tile").evaluateAll((articles) =>
    articles.map((tile) => ({
      value: tile.querySelector("[data-part=value]")?.textContent ?? "",
      age: tile.querySelector("[data-part=age]")?.textContent ?? "",
    })),
  );
  return tiles.filter(({ value }) => /\d/.test(value)).map(({ age }) => seconds(age));
}

/** "just now", "12 s ago", "5 min 3 s ago", "1 h 4 min ago". */
function seconds(age: string): number {
  if (age === "just now") return 0;
  const part = (unit: string): number => Number(new RegExp(`(\\d+) ${unit}\\b`).exec(age)?.[1] ?? 0);
  return part("h") * 3600 + part("min") * 60 + part("s");
}
