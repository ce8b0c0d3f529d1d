import { determinismRun } from "@openperfusion/physiology";
import { launchBrowser } from "../chain/browser.ts";
import { engineBundle } from "../chain/engineBundle.ts";

export interface DeterminismReport {
  readonly simulated_min: number;
  readonly node: string;
  /** The same course in Node, restored half-way. */
  readonly nodeRestored: string;
  /** The same course in Chromium, restored half-way. */
  readonly chromium: string;
  readonly isSame: boolean;
}

/** Hashes of the state after fifty random control changes, `between_ms` apart: in Node, and in Chromium from one script. */
export async function compareDeterminism(between_ms: number): Promise<DeterminismReport> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await engineBundle("iife") });
    const options = { between_ms, pauseAt: 25 };
    const chromium: string = await page.evaluate(`physiology.determinismRun(${JSON.stringify(options)})`);
    const node = determinismRun({ between_ms });
    const nodeRestored = determinismRun(options);
    return {
      simulated_min: (50 * between_ms) / 60_000,
      node,
      nodeRestored,
      chromium,
      isSame: node === nodeRestored && node === chromium,
    };
  } finally {
    await browser.close();
  }
}
