import { determinismRun } from "@openperfusion/physiology";
import { launchBrowser } from "../chain/browser.ts";
import { engineBundle } from "../chain/engineBundle.ts";

export interface DeterminismReport {
  readonly assembly: string;
  readonly simulated_min: number;
  readonly node: string;
  /** The same course in Node, restored half-way. */
  readonly nodeRestored: string;
  /** The same course in Chromium, restored half-way. */
  readonly chromium: string;
  readonly isSame: boolean;
}

/** One circuit of each kind: an adult's and a child's bypass, venoarterial and venovenous support. */
const KINDS = ["cpb-adult", "cpb-infant", "va-femoral", "vv-two-site"];

/** Reports of one circuit of each kind, in that order; `progress` is told each as it is done. */
export async function compareDeterminismOfKinds(
  between_ms: number,
  progress: (line: string) => void,
): Promise<readonly DeterminismReport[]> {
  const reports: DeterminismReport[] = [];
  for (const assembly of KINDS) {
    const report = await compareDeterminism(between_ms, assembly);
    progress(`${assembly}: ${report.isSame ? "the same bytes" : "other bytes"}`);
    reports.push(report);
  }
  return reports;
}

/** Hashes of the state after fifty random control changes, `between_ms` apart: in Node, and in Chromium from one script. */
export async function compareDeterminism(
  between_ms: number,
  assembly = "cpb-adult",
): Promise<DeterminismReport> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await engineBundle("iife") });
    const options = { assembly, between_ms, pauseAt: 25 };
    const chromium: string = await page.evaluate(`physiology.determinismRun(${JSON.stringify(options)})`);
    const node = determinismRun({ assembly, between_ms });
    const nodeRestored = determinismRun(options);
    return {
      assembly,
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
