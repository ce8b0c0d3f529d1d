import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { addCaseOptions, addTableOptions, repeated } from "../case/CaseOptions.ts";
import type { OutputOptions } from "../case/CaseOptions.ts";
import { assemblyName } from "../case/Subject.ts";
import { DEFAULT_SEED } from "../newEngine.ts";
import { wholeIn } from "../numbers.ts";
import type { Output } from "../Print.ts";
import { Progress } from "../Progress.ts";
import { planSweep } from "../sweep/planSweep.ts";
import type { SweepOptions } from "../sweep/planSweep.ts";
import { runJobs } from "../sweep/runJobs.ts";
import { openTable } from "../table/openTable.ts";
import { tellSummary } from "./run.ts";

interface Options extends SweepOptions, OutputOptions {
  readonly threads?: string;
}

const MOST_THREADS = 256;

export function addSweep(program: Command, output: Output): void {
  addTableOptions(
    addCaseOptions(
      program.command("sweep").description("run a grid or a random cohort on all cores; one row per run"),
    ),
  )
    .option(
      "--grid <name=values>",
      "CONTROL=FROM:TO:POINTS or =A,B,C; also fault:ID, patient, assembly (again for more)",
      repeated,
      [],
    )
    .option("--cohort <count>", "so many patients, drawn from the seed")
    .option("--weight-range <low:high>", "kg, evenly drawn; likewise the next three")
    .option("--height-range <low:high>", "cm")
    .option("--age-range <low:high>", "years")
    .option("--hematocrit-range <low:high>", "before any dilution, 0 to 1")
    .option("--no-spread", "don't draw the cohort's vessels and hearts from the published spreads")
    .option("--any-sex", "half of the cohort women, half men")
    .option("--draw <control=low:high>", "a control drawn for each patient (again for more)", repeated, [])
    .option("--after <time>", "count rows from this time on the case's clock")
    .option("--threads <count>", "worker threads (as many as there are cores)")
    .addHelpText(
      "after",
      `
Each row gives, per signal, its value at the end and the smallest, largest and mean of its rows, one each --every. The
same seed gives the same table on any number of threads. A run that can't be done is a row with its error.

Example:
  sim sweep --grid gas.sweep.flow=1:5:5 --grid gas.fio2=0.5,0.8 --for 10min --after 5min \\
    --signals blood.arterial.pco2,blood.arterial.po2 --out sweep.parquet`,
    )
    .action((options: Options) => sweep(options, output));
}

async function sweep(options: Options, output: Output): Promise<void> {
  const threads =
    options.threads === undefined
      ? availableParallelism()
      : wholeIn("--threads", options.threads, 1, MOST_THREADS);
  const { plan, jobs, columns, inputs } = planSweep(options);
  const facts = { assembly: assemblyName(plan.assembly), seed: plan.seed ?? DEFAULT_SEED, runs: jobs.length };
  const table = await openTable(options, { facts, columns }, output.print);
  const progress = new Progress(output, options.progress === true);
  let failed = 0;
  await runJobs(jobs, threads, async ({ values, error }, index) => {
    await table.row([...(inputs[index] ?? []), ...values, error ?? null]);
    if (error !== undefined) failed += 1;
    progress.at(() => `${index + 1} of ${jobs.length} runs`);
  });
  progress.end();
  await table.end();
  const simulated_s = jobs.length * plan.duration_s;
  const wall_s = progress.elapsed_s;
  const summary = {
    runs: jobs.length,
    failed,
    threads,
    simulated_s,
    wall_s,
    timesRealTime: simulated_s / wall_s,
  };
  if (options.json) await tellSummary(summary, options, output);
  else if (failed > 0)
    output.note(`${failed} of ${jobs.length} runs failed; their rows say why in the column error\n`);
}
