import type { Cell } from "@openperfusion/signals";
import { checkChange } from "../case/Change.ts";
import { runCase } from "../case/runCase.ts";
import { newEngine } from "../newEngine.ts";
import type { Value } from "../table/Table.ts";
import { STATISTICS } from "./Job.ts";
import type { Job, JobResult } from "./Job.ts";

/** Runs one job; what goes wrong is its result, never thrown. */
export function runJob(job: Job): JobResult {
  const columns = job.columns.map(() => new Summary());
  try {
    const engine = newEngine(job);
    for (const { field, change } of job.changes) checkChange(field, change, engine);
    for (const { time_s, cells } of runCase(engine, job)) {
      if (time_s < job.after_s) continue;
      cells.forEach((cell, i) => columns[i]?.add(cell));
    }
    return { values: columns.flatMap((column) => column.values) };
  } catch (error) {
    return {
      values: job.columns.flatMap(() => STATISTICS.map(() => null)),
      error: error instanceof Error ? error.message : String(error),
    };
  }
}

/** A column over time; cells without a number count only as the last value. */
class Summary {
  #final: Value = null;
  #lowest = Infinity;
  #highest = -Infinity;
  #sum = 0;
  #count = 0;

  add(cell: Cell): void {
    this.#final = cell;
    if (typeof cell !== "number") return;
    this.#lowest = Math.min(this.#lowest, cell);
    this.#highest = Math.max(this.#highest, cell);
    this.#sum += cell;
    this.#count += 1;
  }

  /** In the order of STATISTICS. */
  get values(): readonly Value[] {
    if (this.#count === 0) return [this.#final, null, null, null];
    return [this.#final, this.#lowest, this.#highest, this.#sum / this.#count];
  }
}
