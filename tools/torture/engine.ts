import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { ASSEMBLIES, createEngine, PATIENTS } from "@openperfusion/physiology";
import type { Day } from "@openperfusion/physiology/testing";
import { daysRuns } from "./engineDays.ts";
import type { EngineAnswer, EngineTask } from "./engineTask.ts";

export interface EngineTorture {
  readonly seed: number;
  /** Random sequences of a minute; 10,000 for the full run. */
  readonly count: number;
  /** Accounts over a minute instead of an hour, and no faults one by one. */
  readonly isShort: boolean;
  /** Nothing but days in the averaged regime: 14, or one in the short form. */
  readonly isLong: boolean;
}

export interface EngineTortureReport {
  readonly sequences: number;
  readonly accounts: number;
  readonly simulated_h: number;
  readonly wall_s: number;
  /** The largest share of anything that was unaccounted for in a run. */
  readonly worstLeak: number;
  readonly problemCount: number;
  /** The first fifty. */
  readonly problems: readonly string[];
  /** First and last day of each long course. */
  readonly days: readonly { readonly course: string; readonly first: Day; readonly last: Day }[];
}

/**
 * Random sequences over every assembly and patient, then the accounts of every assembly for an hour and of every
 * assembly with every fault and illness for a minute, on all cores. Each run is named by its seed and can be repeated.
 */
export async function tortureEngine(
  { seed, count, isShort, isLong }: EngineTorture,
  progress: (line: string) => void,
): Promise<EngineTortureReport> {
  const began = performance.now();
  const tasks = isLong ? longCourses(seed, isShort) : [...sequences(seed, count), ...accounts(seed, isShort)];
  progress(`engine: ${tasks.length} runs on ${availableParallelism()} cores, seeds from ${seed}`);
  const answers = await runAll(tasks, progress);
  const problems = answers.flatMap(({ task, problem }) =>
    problem === "" ? [] : [`${nameOf(task)}: ${problem}`],
  );
  return {
    sequences: tasks.filter((task) => task.what === "sequence").length,
    accounts: tasks.filter((task) => task.what === "account").length,
    simulated_h: answers.reduce((sum, { task }) => sum + task.duration_s, 0) / 3600,
    wall_s: Math.round((performance.now() - began) / 1000),
    worstLeak: answers.reduce((worst, { leak }) => Math.max(worst, leak), 0),
    problemCount: problems.length,
    problems: problems.slice(0, 50),
    days: answers.flatMap(({ task, days }) =>
      days === undefined || days.length === 0
        ? []
        : [{ course: nameOf(task), first: days[0]!, last: days.at(-1)! }],
    ),
  };
}

function sequences(seed: number, count: number): readonly EngineTask[] {
  const assemblies = Object.keys(ASSEMBLIES);
  const patients = Object.keys(PATIENTS);
  return Array.from({ length: count }, (_, i): EngineTask => ({
    what: "sequence",
    seed: seed + i,
    assembly: assemblies[i % assemblies.length]!,
    patient: patients[Math.floor(i / assemblies.length) % patients.length]!,
    duration_s: 60,
    // Every fourth sequence has faults beside its controls.
    disturbances: i % 4 === 3 ? 3 : 0,
  }));
}

function accounts(seed: number, isShort: boolean): readonly EngineTask[] {
  return Object.keys(ASSEMBLIES).flatMap((assembly): EngineTask[] => {
    const patient = ASSEMBLIES[assembly]!.patient ?? "adult-man";
    const run = { what: "account", seed, assembly, patient, disturbances: 0 } as const;
    const plain: EngineTask = { ...run, duration_s: isShort ? 60 : 3600 };
    if (isShort) return [plain];
    const { disturbances } = createEngine({ assembly, patient, seed });
    return [plain, ...disturbances.map((fault): EngineTask => ({ ...run, duration_s: 60, fault }))];
  });
}

function longCourses(seed: number, isShort: boolean): readonly EngineTask[] {
  return daysRuns(seed, isShort ? 1 : 14).map(({ assembly, ages, days }): EngineTask => ({
    what: "days",
    seed,
    assembly,
    patient: "adult-man",
    duration_s: days * 86_400,
    disturbances: 0,
    ages,
  }));
}

function nameOf({ what, seed, assembly, patient, fault, ages }: EngineTask): string {
  const more = fault ?? (ages === undefined ? undefined : ages ? "aging" : "without aging");
  return `${what} ${assembly} ${patient} seed ${seed}${more === undefined ? "" : ` ${more}`}`;
}

/** Each worker takes the next run as soon as it has answered, so that none waits for the other. */
async function runAll(
  tasks: readonly EngineTask[],
  progress: (line: string) => void,
): Promise<readonly EngineAnswer[]> {
  const answers: EngineAnswer[] = [];
  let next = 0;
  let failed = 0;
  const oneWorker = async (): Promise<void> => {
    const worker = new Worker(new URL("engineTask.ts", import.meta.url));
    try {
      while (next < tasks.length) {
        const task = tasks[next++]!;
        const answer = await ask(worker, task);
        answers.push(answer);
        if (answer.problem !== "") {
          failed += 1;
          if (failed <= 20) progress(`${nameOf(task)}: ${answer.problem}`);
        }
        if (answers.length % 500 === 0)
          progress(`${answers.length} of ${tasks.length} runs, ${failed} failed`);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, oneWorker));
  return answers;
}

function ask(worker: Worker, task: EngineTask): Promise<EngineAnswer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: EngineAnswer): void => {
      worker.off("error", failed);
      resolve(answer);
    };
    const failed = (error: Error): void => {
      worker.off("message", answered);
      reject(error);
    };
    worker.once("message", answered);
    worker.once("error", failed);
    worker.postMessage(task, []);
  });
}
