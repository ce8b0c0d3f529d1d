import { parentPort } from "node:worker_threads";
import { createEngine } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { amountWatch, leaksBetween, runCourse } from "@openperfusion/physiology/testing";
import type { Day } from "@openperfusion/physiology/testing";
import { runDays } from "./engineDays.ts";

/** One run of the torture: a random sequence, the accounts of an undisturbed or faulty course, or days in the averaged regime. */
export interface EngineTask {
  readonly what: "sequence" | "account" | "days";
  readonly seed: number;
  readonly assembly: string;
  readonly patient: string;
  readonly duration_s: number;
  readonly disturbances: number;
  readonly fault?: string;
  /** Of days: whether the circuit ages. */
  readonly ages?: boolean;
}

export interface EngineAnswer {
  readonly task: EngineTask;
  /** Nothing where all was well. */
  readonly problem: string;
  readonly leak: number;
  readonly days?: readonly Day[];
}

/** Relative, per simulated hour; a shorter run is held to the same. */
const MOST_LEAK = 1e-9;
const CHANGES = 24;

interface Kept {
  readonly engine: Engine;
  readonly start: Uint8Array;
  readonly watch: (engine: Engine) => readonly string[];
}

/** Laying out a patient on a circuit takes longer than restoring its start. */
const kept = new Map<string, Kept>();

function engineFor({ assembly, patient, seed }: EngineTask): Kept {
  const key = `${assembly} ${patient}`;
  let found = kept.get(key);
  if (found === undefined) {
    const engine = createEngine({ assembly, patient, seed });
    found = { engine, start: engine.snapshot(), watch: amountWatch(engine) };
    kept.set(key, found);
  }
  found.engine.restore(found.start);
  found.engine.reseed(seed);
  return found;
}

const DAY_S = 86_400;

function runLong(task: EngineTask): EngineAnswer {
  try {
    const { found, problems } = runDays({
      ...task,
      ages: task.ages === true,
      days: Math.round(task.duration_s / DAY_S),
    });
    return { task, problem: problems.join("; "), leak: found.at(-1)?.leak ?? 0, days: found };
  } catch (error) {
    return { task, problem: error instanceof Error ? error.message : String(error), leak: Number.NaN };
  }
}

function run(task: EngineTask): EngineAnswer {
  if (task.what === "days") return runLong(task);
  let leak = 0;
  const problems: string[] = [];
  try {
    const { engine, watch } = engineFor(task);
    const start = engine.balance();
    const look = (): void => {
      const wrong = watch(engine);
      if (wrong.length > 0) throw new Error(`${wrong.length} amounts: ${wrong.slice(0, 3).join(", ")}`);
    };
    if (task.what === "sequence") {
      runCourse(
        engine,
        {
          seed: task.seed,
          duration_ms: task.duration_s * 1000,
          changes: CHANGES,
          disturbances: task.disturbances,
        },
        look,
      );
    } else {
      if (task.fault !== undefined) engine.disturb(task.fault, 1, 10);
      for (let done_s = 0; done_s < task.duration_s; done_s += 60) {
        engine.step(60_000);
        look();
      }
    }
    const worst = leaksBetween(start, engine.balance())[0];
    if (worst !== undefined) {
      leak = worst.relative;
      if (!(leak <= MOST_LEAK)) problems.push(`${worst.quantity} leaks ${leak.toExponential(1)}`);
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return { task, problem: problems.join("; "), leak };
}

parentPort?.on("message", (task: EngineTask) => parentPort?.postMessage(run(task), []));
