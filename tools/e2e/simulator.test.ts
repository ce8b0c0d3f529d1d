import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../chain/axe.ts";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain, until } from "../chain/Chain.ts";
import { openRoom, ROOMS } from "../chain/rooms.ts";

const browserIsThere = await hasBrowser();

describe.skipIf(!browserIsThere)("the simulator room (needs a browser)", () => {
  const chain = new Chain();
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    await chain.startServer();
    page = await openRoom(browser, chain.address, {
      room: ROOMS[1]!,
      language: "en",
      theme: "light",
      width: 1180,
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await chain.close();
  });

  const reservoir_mL = (): Promise<number> => numberIn(page, "Venous reservoir", /(\d+) mL/);
  const caseTime_s = async (): Promise<number> => {
    const text = (await page.getByRole("region", { name: "Time of the case" }).textContent()) ?? "";
    const [, h, min, s] = /(\d+):(\d\d):(\d\d)/.exec(text) ?? [];
    return Number(h) * 3600 + Number(min) * 60 + Number(s);
  };

  it("runs a patient on bypass, faster than the clock when asked", async () => {
    await page.getByRole("radio", { name: "10×" }).check({ force: true });
    await page.getByRole("button", { name: "Run" }).first().click();
    await until(
      "a minute of the case has passed",
      async () => ((await caseTime_s()) >= 60 ? true : undefined),
      20_000,
    );
    expect(await numberIn(page, "Arterial pump", /([\d.]+) L\/min/)).toBeCloseTo(4.59, 1);
  });

  it("drains the reservoir while the venous line is clamped, and fills it again", async () => {
    const before_mL = await reservoir_mL();
    const clamp = page.getByRole("switch", { name: "Venous line: closed" });
    await clamp.click();
    await until(
      "the level falls",
      async () => ((await reservoir_mL()) < before_mL - 200 ? true : undefined),
      20_000,
    );
    expect(await numberIn(page, "Arterial pump", /([\d.]+) L\/min/)).toBeGreaterThan(0);
    await page.getByRole("slider", { name: "Venous line" }).fill("0");
    const low_mL = await reservoir_mL();
    await until(
      "the level rises",
      async () => ((await reservoir_mL()) > low_mL + 100 ? true : undefined),
      30_000,
    );
  });

  it("says which rules are not met while the gas is off, and leads to the rule", async () => {
    await page.getByRole("slider", { name: /Sweep gas flow/ }).fill("0");
    const panel = page.getByRole("region", { name: "Rules not met now" });
    const link = panel.getByRole("link", { name: /opens in a new tab/ }).first();
    await link.waitFor({ timeout: 20_000 });
    expect(await panel.textContent()).toContain("SIMULATION");
    expect(await panel.textContent()).toMatch(/since 0:\d\d:\d\d/);
    expect(await link.getAttribute("href")).toMatch(/^\/en\/guide\/rules\/[\w-]+$/);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("draws up the case so far, judges it again by what is stated, and leads back to the desk", async () => {
    await page.getByRole("button", { name: "Case report so far" }).click();
    const report = page.getByRole("region", { name: "Case report so far" });
    const out = report.getByRole("region", { name: "Not met at some time" });
    await out.getByRole("link", { name: /Sweep gas runs/ }).waitFor();
    expect(await report.textContent()).toContain("SIMULATION");
    expect(await report.textContent()).toMatch(/Lowest \d+ mL\/min\/m²/);
    const wanted = report.getByText(/statements that rules wait for/);
    const count = async (): Promise<number> => Number.parseInt((await wanted.textContent()) ?? "", 10);
    const before = await count();
    await wanted.click();
    await report.locator(".fact-sheet").getByRole("radio", { name: "No" }).first().check();
    await report.getByRole("button", { name: "Write 1 into the case" }).click();
    await until(
      "the case is judged again",
      async () => ((await count()) < before ? true : undefined),
      20_000,
    );
    expect(await axeViolations(page)).toEqual([]);
    await report.getByRole("button", { name: "Close the case report" }).click();
    expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Case report so far");
  });

  it("stands still while paused", async () => {
    await page.getByRole("button", { name: "Pause" }).first().click();
    await page.waitForTimeout(300);
    const stood_s = await caseTime_s();
    await page.waitForTimeout(800);
    expect(await caseTime_s()).toBe(stood_s);
  });

  it("opens and runs again without a network", async () => {
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await page.context().setOffline(true);
    await chain.server!.stop();
    await page.reload();
    await page.getByRole("button", { name: "Run" }).first().click();
    await until("the case runs", async () => ((await caseTime_s()) >= 2 ? true : undefined), 20_000);
    expect(await reservoir_mL()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Case report so far" }).click();
    await page.getByRole("region", { name: "Case report so far" }).waitFor();
  });

  it("complained about nothing", () => {
    // Offline, the browser itself reports what it could not fetch.
    expect(
      complaints.filter((text) => !/Failed to load resource|ERR_INTERNET_DISCONNECTED|WebSocket/.test(text)),
    ).toEqual([]);
  });
});

async function numberIn(page: Page, region: string, pattern: RegExp): Promise<number> {
  const text = (await page.getByRole("region", { name: region, exact: true }).textContent()) ?? "";
  return Number(pattern.exec(text)?.[1]);
}
