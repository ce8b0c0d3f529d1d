import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain } from "../chain/Chain.ts";
import type { Program } from "../chain/Program.ts";
import { openRoom, ROOMS } from "../chain/rooms.ts";

const browserIsThere = await hasBrowser();

/** The flow meter's quiet limit in its profile, and the time that the issue allows beside it. */
const QUIET_LIMIT_MS = 1000;
const ALLOWED_MS = QUIET_LIMIT_MS + 2000;

/** Words of the page, by the link that is dead. */
const WORDS = {
  emulator: /^stale: device silent/,
  bridge: /^stale: bridge not answering/,
  server: /^stale: (server not answering|connection to server lost)/,
  socket: /^stale: (server not answering|connection to server lost)/,
} as const;

describe.skipIf(!browserIsThere)("a dead link looks dead (needs a browser)", () => {
  const chain = new Chain();
  let browser: Browser;
  let page: Page;
  let proxy: Program;

  beforeAll(async () => {
    browser = await launchBrowser();
    await chain.startServer();
    await chain.startSimulatedCase(["em-tec/bioprott"]);
    const through = await chain.startProxy();
    proxy = through.program;
    page = await openRoom(browser, through.address, { room: ROOMS[2]!, language: "en", theme: "light" });
  });
  afterAll(async () => {
    await browser.close();
    await chain.close();
  });

  for (const link of ["emulator", "bridge", "server", "socket"] as const) {
    it(`turns every tile stale and names the link when the ${link} stops`, async () => {
      await untilAll(page, /^(live|recorded)/, 20_000);
      const program = link === "socket" ? proxy : chain[link]!;
      program.signal("SIGSTOP");
      const stopped = performance.now();
      try {
        await untilAll(page, WORDS[link], ALLOWED_MS + 5000);
        expect(performance.now() - stopped).toBeLessThanOrEqual(ALLOWED_MS);
        await expectAgesBesideNumbers(page);
      } finally {
        program.signal("SIGCONT");
      }
    });
  }
});

async function untilAll(page: Page, words: RegExp, within_ms: number): Promise<void> {
  await page.waitForFunction(
    ([source]) => {
      const wanted = new RegExp(source!);
      const tiles = [...document.querySelectorAll("article.tile [data-part=status]")];
      return tiles.length >= 6 && tiles.every((tile) => wanted.test(tile.textContent ?? ""));
    },
    [words.source],
    { timeout: within_ms, polling: 50 },
  );
}

/** No old number is ever without its age. */
async function expectAgesBesideNumbers(page: Page): Promise<void> {
  const tiles = await page.locator("article.tile").evaluateAll((articles) =>
    articles.map((tile) => ({
      value: tile.querySelector("[data-part=value]")?.textContent ?? "",
      age: tile.querySelector("[data-part=age]")?.textContent ?? "",
    })),
  );
  const ageless = tiles.filter(({ value, age }) => /\d/.test(value) && !/\d+ (s|min)|just now/.test(age));
  expect(ageless).toEqual([]);
}
