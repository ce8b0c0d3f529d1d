import { createEngine } from "@openperfusion/physiology";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { engineBundle } from "../chain/engineBundle.ts";
import { median } from "./engineCohort.ts";

/** Runs what the worker does for an amount, and says how many milliseconds of wall time that took. */
export type InWorker = (amount: number) => Promise<number>;

/**
 * A worker of Chromium that has made an `engine` of `assembly`, and runs `work` (a text with `engine` and `amount` in scope)
 * whenever it is asked to; nothing where there is no browser.
 */
export async function withEngineWorker<Result>(
  assembly: string,
  work: string,
  use: (inWorker: InWorker) => Promise<Result>,
): Promise<Result | undefined> {
  if (!(await hasBrowser())) return undefined;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const script = `${await engineBundle("iife")}
      const engine = physiology.createEngine({ assembly: "${assembly}", patient: "adult-man", seed: 1 });
      onmessage = ({ data: amount }) => {
        const begun = performance.now();
        ${work}
        postMessage(performance.now() - begun);
      };`;
    await page.evaluate((text) => {
      const worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
      Object.assign(globalThis, {
        runInWorker: (amount: number) =>
          new Promise((resolve, reject) => {
            worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
            worker.addEventListener("error", ({ message }) => reject(new Error(message)), { once: true });
            worker.postMessage(amount, []);
          }),
      });
    }, script);
    return await use((amount) => page.evaluate(`runInWorker(${amount})`));
  } finally {
    await browser.close();
  }
}

/** Speed in a worker of Chromium over that of Node, both by wall time in turn; nothing where there is no browser. */
export function browserRatio(
  rounds: number,
  each_ms: number,
): Promise<{ readonly browser_x: number; readonly node_x: number } | undefined> {
  return withEngineWorker("cpb-adult", "engine.step(amount);", async (inWorker) => {
    const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1 });
    engine.step(each_ms);
    await inWorker(each_ms);
    const speeds = { browser: [] as number[], node: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      engine.step(each_ms);
      speeds.node.push(each_ms / (performance.now() - begun));
      speeds.browser.push(each_ms / (await inWorker(each_ms)));
    }
    return { browser_x: median(speeds.browser), node_x: median(speeds.node) };
  });
}
