import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { createEngine } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";

interface Order {
  readonly first: number;
  readonly count: number;
  readonly step_ms: number;
}

/** Patients of a class, each stepped a little at a time in turn. */
function stepAll(patients: readonly Engine[], step_ms: number): void {
  for (const patient of patients) patient.step(step_ms);
}

if (!isMainThread) {
  const patients = new Map<number, readonly Engine[]>();
  parentPort?.on("message", ({ first, count, step_ms }: Order) => {
    let mine = patients.get(first + count);
    if (mine === undefined) {
      mine = Array.from({ length: count }, (_, i) =>
        createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: first + i }),
      );
      patients.set(first + count, mine);
    }
    stepAll(mine, step_ms);
    parentPort?.postMessage("done", []);
  });
}

export interface CohortSpeed {
  readonly oneWorker_x: number;
  readonly twoWorkers_x: number;
}

/** The first one lays the patients out; while V8 still optimizes, its own threads take the second core. */
const WARMING_ROUNDS = 8;

/** Patients' seconds per second, all on one worker thread and shared by two; each the median of interleaved rounds. */
export async function cohortSpeed(patients: number, step_ms: number, rounds: number): Promise<CohortSpeed> {
  const workers = [newWorker(), newWorker()];
  try {
    const one = (): Promise<void> => order(workers[0]!, { first: 0, count: patients, step_ms });
    const half = patients / 2;
    const two = async (): Promise<void> => {
      await Promise.all(
        workers.map((worker, i) => order(worker, { first: 1000 + i * half, count: half, step_ms })),
      );
    };
    const times = { one: [] as number[], two: [] as number[] };
    for (let round = -WARMING_ROUNDS; round < rounds; round++) {
      const forOne_s = await timed(one);
      const forTwo_s = await timed(two);
      if (round >= 0) {
        times.one.push(forOne_s);
        times.two.push(forTwo_s);
      }
    }
    const simulated_s = (patients * step_ms) / 1000;
    return { oneWorker_x: simulated_s / median(times.one), twoWorkers_x: simulated_s / median(times.two) };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function newWorker(): Worker {
  return new Worker(new URL(import.meta.url));
}

function order(worker: Worker, message: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off("error", reject);
      resolve();
    };
    worker.once("message", done);
    worker.once("error", reject);
    worker.postMessage(message, []);
  });
}

async function timed(run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return (performance.now() - begun) / 1000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
