import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

export interface BridgeProcess {
  /** Lines of stdout that are JSON. */
  readonly lines: Record<string, unknown>[];
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  /** As when the program that read its output ends. */
  closeOutputs(): void;
}

/** The bridge as people start it, in a process of its own that ends with the test. */
export function bridgeProcess(...args: string[]): BridgeProcess {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, "../main.ts"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: Record<string, unknown>[] = [];
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (data: Buffer) => (stdout += data.toString()));
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("{")) lines.push(JSON.parse(line) as Record<string, unknown>);
    });
  }
  child.stderr?.on("data", (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => resolve(code));
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return {
    lines,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    kill: (signal) => void child.kill(signal),
    closeOutputs: () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
}
