import { PATHS } from "@openperfusion/contracts";
import type { Case, CaseReview } from "@openperfusion/contracts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../chain/axe.ts";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain } from "../chain/Chain.ts";
import { openRoom } from "../chain/rooms.ts";
import { recordSimulatedCase } from "../chain/simulatedRecord.ts";

const browserIsThere = await hasBrowser();
const MAP_RULE = "cpb.pressure.map50To80.eacts24";

/** Half an hour on bypass; after fifteen minutes the pump is slowed and the pressure falls. */
describe.skipIf(!browserIsThere)("the review of a recorded case (needs a browser)", () => {
  const chain = new Chain();
  let browser: Browser;
  let caseId = "";

  beforeAll(async () => {
    browser = await launchBrowser();
    await chain.startServer();
    const { stream, from_ms, to_ms } = await recordSimulatedCase(chain, {
      for_s: 1800,
      every_s: 2,
      changes: [{ at_s: 900, set: { "pump.arterial.speed": 110 } }],
    });
    const opened = await chain.post<Case>(PATHS.cases, {
      title: "Pump slowed",
      patient: { pseudonym: "P-31", weight_kg: 80, height_cm: 178, bsa_m2: null },
      streams: [stream],
      from_ms,
      to_ms,
    });
    caseId = opened.id;
  });
  afterAll(async () => {
    await browser.close();
    await chain.close();
  });

  const openReview = (view: {
    readonly language: "en" | "es";
    readonly theme: "light" | "dark";
    readonly width: number;
  }): Promise<Page> => {
    const room = { name: "console", path: "console/cases/review" } as const;
    return openRoom(browser, chain.address, { room, query: `?case=${caseId}`, ...view });
  };

  it("asks for the support, judges, and shows what was not met with its numbers", async () => {
    const complaints: string[] = [];
    const page = await openReview({ language: "en", theme: "light", width: 1280 });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.getByText("Nothing is judged yet").waitFor();
    expect(await page.locator(".origin-watermark__band").textContent()).toContain("SIMULATION");
    await page.getByRole("textbox", { name: "Who states it" }).fill("A. Perfusionist");
    await page.getByRole("combobox", { name: "Support" }).selectOption("cpb");
    await page.getByRole("spinbutton", { name: "Age in years" }).fill("62");
    await page.getByRole("button", { name: "Write into the case" }).first().click();
    const pressure = page.locator(`[data-rule="${MAP_RULE}"]`);
    await pressure.waitFor();
    await pressure.getByText(/stretch with its numbers/).click();
    expect(await pressure.textContent()).toMatch(/Mean arterial pressure \d+ mmHg \(machine, \d+ s old\)/);
    const { judged } = await chain.get<CaseReview>(PATHS.caseReview(caseId));
    const found = judged?.rules.find(({ rule }) => rule === MAP_RULE);
    const breach = found?.intervals.find(({ verdict }) => verdict === "breached");
    // The pressure falls with the flow, not before it.
    expect(breach?.from_s).toBeGreaterThan(900);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("takes a person's phase, and a statement back, and shows both in its log", async () => {
    const page = await openReview({ language: "en", theme: "light", width: 1280 });
    await page.locator(".basis > details > summary").click();
    await page.getByRole("textbox", { name: "Who states it" }).fill("B. Surgeon");
    await page.getByText("Correct a phase").click();
    const form = page.locator("details", { hasText: "Correct a phase" }).last();
    await form.getByRole("combobox", { name: "Phase" }).selectOption("crossClamp");
    await form.getByRole("button", { name: "Write into the case" }).click();
    const phases = page.getByRole("region", { name: "Phases" });
    await phases.getByText("Aorta clamped", { exact: false }).first().waitFor();
    await phases
      .locator("li", { hasText: /aorta clamped/i })
      .first()
      .locator("summary")
      .click();
    await phases.getByText("stated by B. Surgeon").first().waitFor();
    await page.getByText(/^3 statements$/).click();
    await page.getByRole("button", { name: "Take back no. 3" }).click();
    await page.getByRole("cell", { name: "taken back", exact: true }).waitFor();
    const { statements } = await chain.get<CaseReview>(PATHS.caseReview(caseId));
    expect(statements.map(({ kind, statedBy }) => [kind, statedBy])).toEqual([
      ["setting", "A. Perfusionist"],
      ["age", "A. Perfusionist"],
      ["phase", "B. Surgeon"],
      ["takeBack", "B. Surgeon"],
    ]);
    await page.context().close();
  });

  for (const [language, theme] of [
    ["en", "light"],
    ["es", "dark"],
  ] as const) {
    it(`has no violation under axe with all of it open, and fits a phone: ${language}, ${theme}`, async () => {
      const page = await openReview({ language, theme, width: 390 });
      await page.locator(".reviewed-rules").waitFor();
      await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
      await page.context().close();
    });
  }
});
