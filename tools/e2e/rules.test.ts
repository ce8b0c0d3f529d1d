import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "@openperfusion/guidelines";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../chain/axe.ts";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain, ROOT } from "../chain/Chain.ts";
import { openRoom } from "../chain/rooms.ts";

const browserIsThere = await hasBrowser();
const TABLE = { name: "guide", path: "guide/rules" } as const;
const DELIVERY = { name: "guide", path: "guide/rules/cpb-oxygen-do2iMin280-eacts24" } as const;

const built = (file: string): string => readFileSync(join(ROOT, "apps/web/build/client", file), "utf8");

describe("the rules in the built site", () => {
  it("stand whole in the prerendered table and in a page each, without a script", () => {
    const table = built("es/guide/rules/index.html");
    expect([...table.matchAll(/data-rule="([^"]+)"/g)]).toHaveLength(RULES.length);
    const page = built("en/guide/rules/cpb-oxygen-do2iMin280-eacts24/index.html");
    expect(page).toContain("reported as I A (EACTS), not checked");
    expect(page).toContain("none yet");
  });

  it("are loaded by no page that does not show them", () => {
    const rules = /\/assets\/(rules-[\w-]+\.js)/.exec(built("en/guide/rules/index.html"))?.[1];
    expect(rules).toBeDefined();
    for (const page of ["index", "en/guide/index", "en/simulator/index", "en/console/index"]) {
      expect(built(`${page}.html`)).not.toContain(rules);
    }
  });

  it("are left to the network by the service worker, all but their table", () => {
    const worker = built("service-worker.js");
    expect(worker).toContain("/en/guide/rules");
    expect(worker).not.toContain("/en/guide/rules/");
  });
});

describe.skipIf(!browserIsThere)("the rules on screen (needs a browser)", () => {
  const chain = new Chain();
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
    await chain.startServer();
  });
  afterAll(async () => {
    await browser.close();
    await chain.close();
  });

  it("are searched and narrowed, lead to a rule and on to the one it conflicts with", async () => {
    const complaints: string[] = [];
    const page = await openRoom(browser, chain.address, { room: TABLE, language: "en", theme: "light" });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    const shown = page.locator("[data-rule]");
    expect(await shown.count()).toBe(RULES.length);
    await page.getByRole("searchbox", { name: "Search" }).fill("oxygen delivery");
    await page.getByRole("checkbox", { name: /different things/ }).check();
    await page.getByRole("combobox", { name: "Source" }).selectOption("EACTS24");
    await page.waitForURL(/q=oxygen\+delivery.*source=EACTS24.*conflicts=1/);
    // The list follows the choices when the page has time for it.
    await page.getByText(/^\d{1,2} of \d+ rules$/).waitFor();
    await page.locator('[data-rule="cpb.oxygen.do2iMin280.eacts24"] a').click();
    await page.getByRole("heading", { level: 1, name: /Oxygen delivery index of 280/ }).waitFor();
    const conflicts = page.getByRole("region", { name: "Sources that ask for something else" });
    await conflicts.getByRole("link", { name: /never below 262/ }).click();
    await page.getByRole("heading", { level: 1, name: /never below 262/ }).waitFor();
    expect(await page.getByText("This rule").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("are found again narrowed under the address of the search", async () => {
    const query = "?setting=ecco2r";
    const page = await openRoom(browser, chain.address, {
      room: TABLE,
      language: "es",
      theme: "dark",
      query,
    });
    await page.getByText(/^\d+ de \d+ reglas$/).waitFor();
    expect(await page.getByRole("combobox", { name: "Soporte" }).inputValue()).toBe("ecco2r");
    const count = await page.locator("[data-rule]").count();
    expect(count).toBe(RULES.filter(({ applies }) => applies.settings.includes("ecco2r")).length);
    await page.context().close();
  });

  for (const room of [TABLE, DELIVERY]) {
    for (const language of ["en", "es"] as const) {
      for (const theme of ["light", "dark"] as const) {
        it(`have no violation under axe and fit a phone: ${room.path}, ${language}, ${theme}`, async () => {
          const page: Page = await openRoom(browser, chain.address, { room, language, theme, width: 390 });
          expect(await axeViolations(page)).toEqual([]);
          expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
            390,
          );
          await page.context().close();
        });
      }
    }
  }
});
