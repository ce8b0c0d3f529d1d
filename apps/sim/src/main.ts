#!/usr/bin/env node
import type { Print } from "./Print.ts";
import { runProgram } from "./runProgram.ts";

// A reader that has seen enough (head) closes the pipe: that is no failure of the run.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

/** Waits for a slow reader, so that a long run into a pipe keeps no rows in memory. */
const print: Print = async (content) => {
  if (process.stdout.write(content)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once("drain", resolve);
  });
};

process.exitCode = await runProgram(process.argv.slice(2), {
  print,
  note: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
});
