import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEngine } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { browserRatio } from "./engineBrowser.ts";
import { engineBundle } from "../chain/engineBundle.ts";
import { cohortSpeed, median } from "./engineCohort.ts";
import type { EngineSpeed } from "./engineSpeed.ts";
import type { Bench, Figure } from "./figure.ts";

const BROWSER_MS = 50_000;
const ROUNDS = 5;
const CIRCUITS = ["cpb-adult", "va-femoral"];

/** Speed, start, memory and snapshots of the engine with everything switched on; see `docs/architecture.md`. */
export const run: Bench = async (progress) => {
  const figures: Figure[] = [];
  for (const circuit of CIRCUITS) figures.push(...speedOf(circuit, progress));
  figures.push(...snapshots(), ...(await startAndMemory(progress)));
  const browser = await browserRatio(ROUNDS, BROWSER_MS);
  if (browser === undefined) progress("engine: no browser, so its worker is not measured");
  else figures.push(atLeast("Chromium's worker over Node", browser.browser_x / browser.node_x, 0.6));
  const { oneWorker_x, twoWorkers_x } = await cohortSpeed(64, 2000, 5);
  progress(
    `engine: 64 patients, ${oneWorker_x.toFixed(0)} patient seconds a second on one thread, ${twoWorkers_x.toFixed(0)} on two`,
  );
  figures.push(atLeast("64 patients on two threads over one", twoWorkers_x / oneWorker_x, 1.7));
  return figures;
};

/** In a process of its own: a loop runs slower where the same code has run on other counts before. */
function speedOf(circuit: string, progress: (line: string) => void): readonly Figure[] {
  const script = fileURLToPath(new URL("engineSpeed.ts", import.meta.url));
  const found = JSON.parse(
    execFileSync(process.execPath, [script, circuit, String(ROUNDS)], { encoding: "utf8" }),
  ) as EngineSpeed;
  const { volumes, edges, species, gasPlaces } = found.counts;
  progress(`${circuit}: ${volumes} volumes, ${edges} edges, ${species} species, ${gasPlaces} gas places`);
  found.engine_x.forEach((engine_x, round) =>
    progress(
      `${circuit}: round ${round + 1} of ${ROUNDS}: engine ${engine_x.toFixed(0)} x real time, bare loop ${found.bare_x[round]!.toFixed(0)} x`,
    ),
  );
  const speed = median(found.engine_x);
  const ratio = median(found.engine_x.map((engine_x, i) => engine_x / found.bare_x[i]!));
  return [
    {
      metric: `${circuit}, speed, warm median`,
      value: Math.round(speed),
      unit: "x real time",
      required: 500,
      target: 1000,
      ok: speed >= 500,
    },
    atLeast(`${circuit}, speed over a bare loop of the same counts`, ratio, 0.35),
    atLeast(`${circuit}, volumes`, volumes, 55),
    atLeast(`${circuit}, edges`, edges, 80),
    atLeast(`${circuit}, species`, species, 14),
    atLeast(`${circuit}, gas places`, gasPlaces, 12),
  ];
}

function snapshots(): readonly Figure[] {
  const engine: Engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1 });
  const COUNT = 200;
  const taken: number[] = [];
  const restored: number[] = [];
  let bytes = engine.snapshot();
  for (let i = 0; i < COUNT; i++) {
    const begun = performance.now();
    bytes = engine.snapshot();
    const between = performance.now();
    engine.restore(bytes);
    taken.push(between - begun);
    restored.push(performance.now() - between);
  }
  return [
    atMost("snapshot", median(taken), "ms", 1),
    atMost("restore", median(restored), "ms", 1),
    atMost("snapshot's size", bytes.byteLength / 1000, "kB", 200),
  ];
}

/** In processes of their own; from the sources as the project's programs load them, and from one bundle as a page does. */
async function startAndMemory(progress: (line: string) => void): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "openperfusion-engine-"));
  try {
    const bundle = join(folder, "engine.mjs");
    writeFileSync(bundle, await engineBundle("es"));
    const script = fileURLToPath(new URL("engineStart.ts", import.meta.url));
    const child = (...args: string[]): number =>
      Number.parseFloat(
        execFileSync(process.execPath, ["--expose-gc", script, ...args], { encoding: "utf8" }),
      );
    const start_ms = (...file: string[]): number =>
      median(Array.from({ length: ROUNDS }, () => child("start", "cpb-adult", ...file)));
    const sources_ms = start_ms();
    progress(`engine: from import to first step ${sources_ms.toFixed(0)} ms from TypeScript sources`);
    return [
      atMost("from import to first step, one bundle", start_ms(bundle), "ms", 50),
      atMost("memory of one patient", child("memory", "cpb-adult") / 1e6, "MB", 5),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function atLeast(metric: string, value: number, required: number): Figure {
  return { metric, value: Math.round(value * 1000) / 1000, unit: "1", required, ok: value >= required };
}

function atMost(metric: string, value: number, unit: string, required: number): Figure {
  return { metric, value: Math.round(value * 1000) / 1000, unit, required, ok: value <= required };
}
