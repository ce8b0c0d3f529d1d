import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../runProgram.ts";

export interface SimRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as the program would, and keeps what it says. */
export async function sim(...args: readonly string[]): Promise<SimRun> {
  let out = "";
  let err = "";
  const code = await runProgram(args, {
    print: async (content) => {
      out += typeof content === "string" ? content : Buffer.from(content).toString("latin1");
    },
    note: (text) => {
      err += text;
    },
    isWatched: false,
  });
  return { code, out, err };
}

/** The rows of a JSON lines table. */
export function rowsOf(out: string): readonly Readonly<Record<string, unknown>>[] {
  return out
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A file in a new temporary folder. */
export function temporaryFile(name: string): string {
  return join(mkdtempSync(join(tmpdir(), "sim-")), name);
}
