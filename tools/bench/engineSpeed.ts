/** Run in a process of its own by `engine.ts` with the circuit and the number of rounds; prints an `EngineSpeed` as JSON. */
import { createEngine } from "@openperfusion/physiology";
import type { Counts } from "@openperfusion/physiology";
import { bareLoop } from "./bareLoop.ts";

export interface EngineSpeed {
  readonly counts: Counts;
  /** Times real time, by round. */
  readonly engine_x: readonly number[];
  readonly bare_x: readonly number[];
}

/** V8 goes on optimizing the larger kernels for some seconds of its own time. */
const WARMING_MS = 1_000_000;
const MEASURED_MS = 100_000;

/**
 * The stepping loop as every part of the project runs it, one patient on one core, in CPU time of the process; in turn
 * with it a bare loop of the same counts, so that what else the machine does meets both.
 */
function measure(assembly: string, rounds: number): EngineSpeed {
  const engine = createEngine({ assembly, patient: "adult-man", seed: 1 });
  const { counts } = engine;
  const bare = bareLoop({
    volumes: counts.volumes,
    edges: counts.edges,
    fastSpecies: counts.fastSpecies,
    slowSpecies: counts.species - counts.fastSpecies,
    fastGasPlaces: counts.fastGasPlaces,
    slowGasPlaces: counts.gasPlaces - counts.fastGasPlaces,
  });
  engine.step(WARMING_MS);
  bare(WARMING_MS);
  const engine_x: number[] = [];
  const bare_x: number[] = [];
  for (let round = 0; round < rounds; round++) {
    engine_x.push(timesReal(() => engine.step(MEASURED_MS)));
    bare_x.push(timesReal(() => bare(MEASURED_MS)));
  }
  return { counts, engine_x, bare_x };
}

function timesReal(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (MEASURED_MS * 1000) / (user + system);
}

const [circuit = "cpb-adult", rounds = "5"] = process.argv.slice(2);
console.log(JSON.stringify(measure(circuit, Number(rounds))));
