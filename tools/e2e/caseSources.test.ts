import { PATHS } from "@openperfusion/contracts";
import type { Case, CaseRecord, RecordedSignal, StreamState, StreamSummary } from "@openperfusion/contracts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../chain/axe.ts";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain, until } from "../chain/Chain.ts";
import { openRoom } from "../chain/rooms.ts";

const FLOW = "pump.arterial.flow";
const browserIsThere = await hasBrowser();

/** The blood monitor sends a flow, and so does the clamp-on meter at the arterial line. */
describe.skipIf(!browserIsThere)("a case whose flow two devices measure (needs a browser)", () => {
  const chain = new Chain();
  let browser: Browser;
  let caseId = "";
  let monitor = "";
  let clampOn = "";

  beforeAll(async () => {
    browser = await launchBrowser();
    await chain.startServer();
    const atTheArterialLine = ["--placement", `flowmeter.flow.mean1s=${FLOW}`];
    await chain.startSimulatedCase(["terumo/cdi-500", "em-tec/bioprott"], atTheArterialLine);
    const streams = await until("both devices have measured the flow", async () => {
      const listed = await chain.get<StreamState[]>(PATHS.streams);
      const summaries = await Promise.all(
        listed.map(({ id }) => chain.get<StreamSummary>(PATHS.summary(id))),
      );
      const measuring = listed.filter((_, i) => (summaries[i]?.signals[FLOW]?.values ?? 0) > 0);
      return measuring.length === 2 ? measuring : undefined;
    });
    const idOf = (profile: string): string => streams.find((stream) => stream.profile.id === profile)!.id;
    [monitor, clampOn] = [idOf("terumo/cdi-500"), idOf("em-tec/bioprott")];
    const opened = await chain.post<Case>(PATHS.cases, {
      title: "Two flow sources",
      patient: { pseudonym: "P-21", weight_kg: null, height_cm: null, bsa_m2: null },
      streams: [monitor, clampOn],
      from_ms: Math.min(...streams.map(({ openedAt_ms }) => openedAt_ms)),
      to_ms: null,
    });
    caseId = opened.id;
  });
  afterAll(async () => {
    await browser.close();
    await chain.close();
  });

  const openCase = async (view: {
    readonly language: "en" | "es";
    readonly theme: "light" | "dark";
    readonly width: number;
  }): Promise<Page> => {
    const room = { name: "console", path: "console/cases" } as const;
    const page = await openRoom(browser, chain.address, { room, query: `?case=${caseId}`, ...view });
    await page.locator(`tbody[data-signal="${FLOW}"]`).waitFor();
    return page;
  };
  const onPage = async (page: Page): Promise<readonly string[]> =>
    page
      .locator(`tbody[data-signal="${FLOW}"] tr`)
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-stream") ?? ""));
  const recorded = async (): Promise<RecordedSignal> =>
    (await chain.get<CaseRecord>(PATHS.caseRecord(caseId))).signals.find(({ signal }) => signal === FLOW)!;

  it("prints both until one is chosen, then that one alone, and says by whom", async () => {
    const page = await openCase({ language: "en", theme: "light", width: 1280 });
    const flow = page.locator(`tbody[data-signal="${FLOW}"]`);
    expect(await onPage(page)).toEqual([monitor, clampOn]);
    expect(await flow.textContent()).toContain("Two sources, none chosen");
    const sources = page.getByRole("group", { name: "Arterial pump flow" });
    expect(await sources.getByRole("radio", { name: "None chosen: all are printed" }).isChecked()).toBe(true);

    await sources.getByRole("radio", { name: /em-tec/ }).check();
    await page.getByRole("textbox", { name: "Who chooses" }).fill("A. Perfusionist");
    await page.getByRole("button", { name: "Write into the case" }).click();
    await page.locator(`tbody[data-signal="${FLOW}"][data-decision="chosen"]`).waitFor();
    expect(await onPage(page)).toEqual([clampOn]);
    expect(await flow.textContent()).toContain("Source chosen by A. Perfusionist");
    expect(await flow.textContent()).toMatch(/Not printed: terumo-cdi-500 \([\d,]+ values?\)/);
    const { choice, printed } = await recorded();
    expect(choice).toMatchObject({ number: 1, stream: clampOn, chosenBy: "A. Perfusionist" });
    expect(printed.map(({ stream }) => stream)).toEqual([clampOn]);

    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Write into the case" }).isVisible()).toBe(false);
    expect(await flow.isVisible()).toBe(true);
    expect(await page.locator(".case-view .origin-watermark__band").isVisible()).toBe(true);
    await page.context().close();
  });

  it("finds no violation under axe and fits a phone, with a choice made", async () => {
    const page = await openCase({ language: "es", theme: "dark", width: 390 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await page.context().close();
  });
});
