import { Worker } from "node:worker_threads";
import { STATISTICS } from "./Job.ts";
import type { Job, JobResult } from "./Job.ts";
import { runJob } from "./runJob.ts";

/** Runs jobs on threads and gives their results in the order of the jobs, whatever order they end in. */
export async function runJobs(
  jobs: readonly Job[],
  threads: number,
  onResult: (result: JobResult, index: number) => Promise<void>,
): Promise<void> {
  if (threads === 1) {
    for (const [index, job] of jobs.entries()) await onResult(runJob(job), index);
    return;
  }
  const ended = new Map<number, JobResult>();
  let next = 0;
  let told = 0;
  let isTelling = false;
  // Only one of the threads tells at a time; it tells what the others have left meanwhile.
  const tell = async (index: number, result: JobResult): Promise<void> => {
    ended.set(index, result);
    if (isTelling) return;
    isTelling = true;
    for (let due = ended.get(told); due !== undefined; due = ended.get(told)) {
      ended.delete(told);
      await onResult(due, told);
      told += 1;
    }
    isTelling = false;
  };
  const take = (): number | undefined => (next < jobs.length ? next++ : undefined);
  try {
    await Promise.all(
      Array.from({ length: Math.min(threads, jobs.length) }, () => runThread(jobs, take, tell)),
    );
  } finally {
    // Where a result can't be told, the other threads take no more.
    next = jobs.length;
  }
}

/** One thread's life. A worker that dies costs the run that it was on; the thread goes on with a new one. */
async function runThread(
  jobs: readonly Job[],
  take: () => number | undefined,
  tell: (index: number, result: JobResult) => Promise<void>,
): Promise<void> {
  let worker: Worker | undefined;
  for (let index = take(); index !== undefined; index = take()) {
    const job = jobs[index] as Job;
    worker ??= new Worker(new URL("./sweepWorker.ts", import.meta.url));
    const result = await resultFrom(worker, index, job);
    if (result.died) worker = undefined;
    await tell(index, result);
  }
  await worker?.terminate();
}

function resultFrom(worker: Worker, index: number, job: Job): Promise<JobResult & { readonly died?: true }> {
  return new Promise((resolve) => {
    const died = (reason: string): void => {
      resolve({ values: job.columns.flatMap(() => STATISTICS.map(() => null)), error: reason, died: true });
    };
    worker.removeAllListeners();
    worker.once("message", ({ result }: { readonly result: JobResult }) => resolve(result));
    worker.once("error", (error: Error) => died(`the thread died: ${error.message}`));
    worker.once("exit", (code) => died(`the thread ended with code ${code}`));
    // The rule takes a worker for a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ index, job });
  });
}
