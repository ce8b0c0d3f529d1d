import { spawn } from "node:child_process";
import type { Check } from "./checks.ts";
import type { Tally } from "./tally.ts";

/** Runs one command; its output is shown only when it fails, since a passing check has nothing to say. */
export async function runCommand(check: Check, root: string): Promise<Tally> {
  process.stdout.write(`${check.name} … `);
  const started = performance.now();
  const output: Buffer[] = [];
  const code = await new Promise<number>((resolve) => {
    const child = spawn(check.command, check.args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    child.stdout.on("data", (data: Buffer) => output.push(data));
    child.stderr.on("data", (data: Buffer) => output.push(data));
    child.on("error", (error) => {
      output.push(Buffer.from(`cannot start ${check.command}: ${error.message}\n`));
      resolve(127);
    });
    child.on("close", (status) => resolve(status ?? 1));
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${code === 0 ? "passed" : "FAILED"} (${seconds.toFixed(1)} s)`);
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  return {
    passedCount: code === 0 ? 1 : 0,
    failed: code === 0 ? [] : [check.name],
    leftOut: [],
    suites: [{ name: check.name, seconds }],
  };
}
