import type { Command } from "commander";
import { addCaseOptions } from "../case/CaseOptions.ts";
import type { CaseOptions } from "../case/CaseOptions.ts";
import { planCase } from "../case/CasePlan.ts";
import { checkChange } from "../case/Change.ts";
import { runCase } from "../case/runCase.ts";
import { newEngine } from "../newEngine.ts";
import type { Output } from "../Print.ts";
import { Progress } from "../Progress.ts";
import { saveSnapshot } from "./run.ts";

interface SnapshotOptions extends CaseOptions {
  readonly out: string;
}

const LOOK_EVERY_S = 10;

export function addSnapshot(program: Command, output: Output): void {
  addCaseOptions(
    program
      .command("snapshot")
      .description("run a case for a time and keep it as it is then, to go on from with --from")
      .requiredOption("--out <file>", "where the snapshot goes"),
  ).action((options: SnapshotOptions) => snapshot(options, output));
}

async function snapshot(options: SnapshotOptions, output: Output): Promise<void> {
  const plan = planCase(options);
  const engine = newEngine(plan);
  for (const { field, change } of plan.changes) checkChange(field, change, engine);
  const progress = new Progress(output, false);
  for (const { time_s } of runCase(engine, { ...plan, columns: [], every_s: LOOK_EVERY_S })) {
    progress.at(() => `${Math.round(time_s)} s of ${plan.start_s + plan.duration_s} s`);
  }
  progress.end();
  saveSnapshot("--out", options.out, plan, engine);
  const { time_s } = engine;
  const told = options.json
    ? JSON.stringify({ summary: { snapshot: options.out, time_s, stateHash: engine.stateHash() } })
    : `${options.out}: the case at ${time_s} s`;
  await output.print(`${told}\n`);
}
