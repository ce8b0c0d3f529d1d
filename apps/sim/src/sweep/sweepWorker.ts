import { parentPort } from "node:worker_threads";
import type { Job } from "./Job.ts";
import { runJob } from "./runJob.ts";

/** One thread of a sweep: takes a job, gives its result, takes the next. */
parentPort?.on("message", ({ index, job }: { readonly index: number; readonly job: Job }) => {
  // The rule takes a worker's port for a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage({ index, result: runJob(job) });
});
