/**
 * Run in a process of its own by `engine.ts`: `start` prints the milliseconds from the import of the engine to its first
 * step, `memory` the bytes that one patient adds. The module to import is the last argument.
 */
import { pathToFileURL } from "node:url";
import type { createEngine as createEngineOf } from "@openperfusion/physiology";

interface Physiology {
  readonly createEngine: typeof createEngineOf;
}

const [what, assembly = "cpb-adult", file] = process.argv.slice(2);
const load = async (): Promise<Physiology> =>
  file === undefined
    ? import("@openperfusion/physiology")
    : ((await import(pathToFileURL(file).href)) as Physiology);

if (what === "start") {
  const begun = performance.now();
  const { createEngine } = await load();
  createEngine({ assembly, patient: "adult-man", seed: 1 }).step(1);
  console.log(performance.now() - begun);
} else {
  const { createEngine } = await load();
  const make = (seed: number): unknown => {
    const engine = createEngine({ assembly, patient: "adult-man", seed });
    engine.step(1000);
    return engine;
  };
  // The first ones bring code and tables that all share.
  const kept = [make(1), make(2)];
  const before = used();
  const COUNT = 20;
  for (let i = 0; i < COUNT; i++) kept.push(make(i));
  console.log((used() - before) / COUNT, kept.length);
}

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
