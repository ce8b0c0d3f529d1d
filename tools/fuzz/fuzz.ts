/**
 * `npm run fuzz [-- --driver MAKE/MODEL] [--bytes N] [--chunkings N] [--seed N] [--json]`: feeds every driver's decoder
 * with valid sessions that were damaged, and with chance, on all cores. Exit 1 when a decoder threw, lost or invented a
 * byte, grew, or read the same bytes in two ways; the shortest bytes that show it are printed. `npm test` runs a short form.
 */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { findProfile, PROFILES } from "@openperfusion/devices";
import type { FuzzReport, FuzzTask } from "./fuzzDriver.ts";

const { values } = parseArgs({
  options: {
    driver: { type: "string" },
    bytes: { type: "string", default: "100000000" },
    chunkings: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
if (values.driver !== undefined && findProfile(values.driver) === undefined) {
  console.error(
    `fuzz: no driver is named "${values.driver}"; there are ${PROFILES.map(({ id }) => id).join(", ")}`,
  );
  process.exit(2);
}
const tasks = PROFILES.filter(({ id }) => values.driver === undefined || id === values.driver).map(
  ({ id }): FuzzTask => ({
    profile: id,
    byteCount: Number(values.bytes),
    chunkingCount: Number(values.chunkings),
    seed: Number(values.seed),
  }),
);
const waiting = [...tasks];
const reports: FuzzReport[] = [];
await Promise.all(
  Array.from({ length: Math.min(availableParallelism(), tasks.length) }, async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const report = await inWorker(task);
      reports.push(report);
      if (!values.json) console.log(sentence(report));
    }
  }),
);
const problems = reports.flatMap((one) => one.problems);
console.log(JSON.stringify(values.json ? reports : { drivers: reports.length, problems }));
process.exit(problems.length === 0 ? 0 : 1);

/** A thread of its own for each driver, so that its heap is nobody else's. */
function inWorker(task: FuzzTask): Promise<FuzzReport> {
  const worker = new Worker(fileURLToPath(new URL("./fuzzWorker.ts", import.meta.url)), {
    workerData: task,
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function sentence(report: FuzzReport): string {
  const {
    profile,
    seed,
    bytes,
    damagedShare,
    frames,
    notices,
    rejected,
    chunkings,
    heapGrowth_MB,
    speed_MBps,
    flips,
  } = report;
  const parts = [
    `seed ${seed}`,
    `${(bytes / 1e6).toFixed(1)} MB (${(100 * damagedShare).toFixed(0)} % damaged sessions)`,
    `${frames} frames, ${notices} notices, ${rejected} rejections`,
    `${chunkings} chunkings`,
    `heap ${heapGrowth_MB.toFixed(1)} MB`,
    `${speed_MBps.toFixed(1)} MB/s`,
    `${flips.undetected} of ${flips.count} single-bit flips not detected${flips.isChecked && flips.undetected > 0 ? " in spite of the check" : ""}`,
    report.problems.length === 0 ? "no problem" : `PROBLEMS: ${report.problems.join("; ")}`,
  ];
  return `${profile}: ${parts.join(", ")}`;
}
