import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../chain/axe.ts";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { Chain } from "../chain/Chain.ts";
import { openRoom, ROOMS } from "../chain/rooms.ts";

const browserIsThere = await hasBrowser();

/** In the page: what has the focus, by name, if something else lies over its middle; null if not; undefined without focus. */
const COVERED_FOCUS = `(async () => {
  // The page scrolls to what got the focus; a person sees it when that is painted.
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return undefined;
  // A radio button is drawn by its label.
  const shown = focused.classList.contains("visually-hidden") ? focused.parentElement : focused;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const over = document.elementFromPoint(Math.min(left + width / 2, innerWidth - 2), top + height / 2);
  if (over !== null && (shown.contains(over) || over.contains(shown))) return null;
  return focused.ariaLabel ?? focused.textContent;
})()`;

describe.skipIf(!browserIsThere)("the three rooms under axe (needs a browser)", () => {
  const chain = new Chain();
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
    await chain.startServer();
    await chain.startSimulatedCase(["terumo/cdi-500", "em-tec/bioprott"]);
  });
  afterAll(async () => {
    await browser.close();
    await chain.close();
  });

  for (const room of ROOMS) {
    for (const language of ["en", "es"] as const) {
      for (const theme of ["light", "dark"] as const) {
        it(`finds no violation in the ${room.name} room, ${language}, ${theme}`, async () => {
          const page = await openRoom(browser, chain.address, { room, language, theme });
          expect(await axeViolations(page)).toEqual([]);
          await page.context().close();
        });
      }
    }
  }

  for (const room of ROOMS) {
    for (const language of ["en", "es"] as const) {
      it(`fits the ${room.name} room into a phone's width, ${language}`, async () => {
        const page = await openRoom(browser, chain.address, { room, language, theme: "light", width: 390 });
        await page.waitForTimeout(1000);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
        await page.context().close();
      });
    }
  }

  for (const width of [390, 820, 1440]) {
    for (const key of ["Tab", "Shift+Tab"]) {
      it(`hides no control that gets the focus by ${key} under a bar, ${width} px wide`, async () => {
        const room = ROOMS.find(({ name }) => name === "simulator")!;
        const page = await openRoom(browser, chain.address, { room, language: "es", theme: "light", width });
        await page.getByRole("button", { name: "Empezar de nuevo" }).waitFor();
        // The panels come with the first values of the engine.
        await page.getByRole("slider").first().waitFor();
        const hidden: string[] = [];
        let stopCount = 0;
        for (;;) {
          await page.keyboard.press(key);
          const covered = await page.evaluate<string | null | undefined>(COVERED_FOCUS);
          if (covered === undefined || stopCount > 200) break;
          stopCount += 1;
          if (covered !== null) hidden.push(covered);
        }
        expect(hidden).toEqual([]);
        expect(stopCount).toBeGreaterThan(30);
        expect(stopCount).toBeLessThan(200);
        await page.context().close();
      });
    }
  }
});
