import type { Engine } from "@openperfusion/physiology";
import type { Command } from "commander";
import { addCaseOptions, addTableOptions } from "../case/CaseOptions.ts";
import type { CaseOptions, OutputOptions } from "../case/CaseOptions.ts";
import { planCase } from "../case/CasePlan.ts";
import type { CasePlan } from "../case/CasePlan.ts";
import { checkChange } from "../case/Change.ts";
import { chooseColumns, SLOT_PREFIX, unitOfColumn } from "../case/columns.ts";
import { runCase } from "../case/runCase.ts";
import { writeSnapshot } from "../case/SnapshotFile.ts";
import { assemblyName, patientName } from "../case/Subject.ts";
import { DEFAULT_SEED, newEngine } from "../newEngine.ts";
import { durationText } from "../numbers.ts";
import type { Output } from "../Print.ts";
import { Progress } from "../Progress.ts";
import { openTable } from "../table/openTable.ts";
import type { TableHead } from "../table/Table.ts";

interface RunOptions extends CaseOptions, OutputOptions {
  readonly snapshot?: string;
}

export function addRun(program: Command, output: Output): void {
  addTableOptions(
    addCaseOptions(program.command("run").description("run one patient on one circuit and give a table")),
  )
    .option("--snapshot <file>", "write a snapshot at the end")
    .addHelpText(
      "after",
      `
Example:
  sim run --for 10min --every 10s --signals blood.arterial.po2,patient.pressure.arterial.mean \\
    --set pump.arterial.speed=150 --at 5min:gas.fio2=0.4 --out case.csv

Times of --at are on the case's clock, as in the column time_s; +5min is from the start of this run. A row at the time
of a change shows the control as set, and a patient who has yet to feel it.`,
    )
    .action((options: RunOptions) => run(options, output));
}

/** What is told at the end with --json. */
export interface RunSummary {
  readonly rows: number;
  readonly simulated_s: number;
  readonly wall_s: number;
  readonly timesRealTime: number;
  readonly stateHash: string;
}

async function run(options: RunOptions, output: Output): Promise<void> {
  const plan = planCase(options);
  const engine = newEngine(plan);
  for (const { field, change } of plan.changes) checkChange(field, change, engine);
  const columns = chooseColumns("--signals", plan.signals, engine);
  const table = await openTable(options, headOf(plan, columns), output.print);
  const progress = new Progress(output, options.progress === true);
  let rows = 0;
  for (const { time_s, cells } of runCase(engine, { ...plan, columns })) {
    await table.row([time_s, ...cells]);
    rows += 1;
    progress.at(() => `${Math.round(time_s)} s of ${durationText(plan.start_s + plan.duration_s)}`);
  }
  progress.end();
  await table.end();
  if (options.snapshot !== undefined) saveSnapshot("--snapshot", options.snapshot, plan, engine);
  if (options.json) await tellSummary(summaryOf(rows, plan.duration_s, progress, engine), options, output);
}

function headOf(plan: CasePlan, columns: readonly string[]): TableHead {
  return {
    facts: {
      assembly: assemblyName(plan.assembly),
      patient: patientName(plan.patient),
      seed: plan.seed ?? (plan.state === undefined ? DEFAULT_SEED : "of the snapshot"),
    },
    columns: [
      { name: "time_s", unit: "s", kind: "number" },
      ...columns.map((name) => ({
        name,
        unit: unitOfColumn(name),
        kind: name.startsWith(SLOT_PREFIX) ? ("number" as const) : ("reading" as const),
      })),
    ],
  };
}

export function saveSnapshot(
  field: string,
  file: string,
  { assembly, patient }: CasePlan,
  engine: Engine,
): void {
  writeSnapshot(field, file, { assembly, patient, time_s: engine.time_s, state: engine.snapshot() });
}

function summaryOf(rows: number, simulated_s: number, progress: Progress, engine: Engine): RunSummary {
  const wall_s = progress.elapsed_s;
  return { rows, simulated_s, wall_s, timesRealTime: simulated_s / wall_s, stateHash: engine.stateHash() };
}

/** To stdout, unless the table is there. */
export async function tellSummary(summary: object, { out }: OutputOptions, output: Output): Promise<void> {
  const line = `${JSON.stringify({ summary })}\n`;
  if (out === undefined) output.note(line);
  else await output.print(line);
}
