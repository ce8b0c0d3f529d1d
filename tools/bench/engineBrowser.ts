import { createEngine } from "@openperfusion/physiology";
import { hasBrowser, launchBrowser } from "../chain/browser.ts";
import { engineBundle } from "../chain/engineBundle.ts";
import { median } from "./engineCohort.ts";

/** Speed in a worker of Chromium over that of Node, both by wall time in turn; nothing where there is no browser. */
export async function browserRatio(
  rounds: number,
  each_ms: number,
): Promise<{ readonly browser_x: number; readonly node_x: number } | undefined> {
  if (!(await hasBrowser())) return undefined;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const script = `${await engineBundle("iife")}
      const engine = physiology.createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1 });
      onmessage = ({ data }) => {
        const begun = performance.now();
        engine.step(data);
        postMessage(performance.now() - begun);
      };`;
    await page.evaluate((text) => {
      const worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
      Object.assign(globalThis, {
        stepInWorker: (milliseconds: number) =>
          new Promise((resolve, reject) => {
            worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
            worker.addEventListener("error", ({ message }) => reject(new Error(message)), { once: true });
            worker.postMessage(milliseconds, []);
          }),
      });
    }, script);
    const inBrowser_ms = (milliseconds: number): Promise<number> =>
      page.evaluate(`stepInWorker(${milliseconds})`);
    const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1 });
    engine.step(each_ms);
    await inBrowser_ms(each_ms);
    const speeds = { browser: [] as number[], node: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      engine.step(each_ms);
      speeds.node.push(each_ms / (performance.now() - begun));
      speeds.browser.push(each_ms / (await inBrowser_ms(each_ms)));
    }
    return { browser_x: median(speeds.browser), node_x: median(speeds.node) };
  } finally {
    await browser.close();
  }
}
