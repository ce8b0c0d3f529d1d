import { INTENDED_USE } from "@openperfusion/contracts";
import { ENGINE_VERSION } from "@openperfusion/physiology";
import { Command, CommanderError } from "commander";
import { addDescribe } from "./commands/describe.ts";
import { addJudge } from "./commands/judge.ts";
import { addList } from "./commands/list.ts";
import { addRun } from "./commands/run.ts";
import { addSnapshot } from "./commands/snapshot.ts";
import { addSweep } from "./commands/sweep.ts";
import type { Output } from "./Print.ts";
import { SettingError } from "./SettingError.ts";

/** How a command line ended: 0; 2 when it could not be run as asked; 1 when the run itself failed. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line (without the program's own name); why it fails is noted in one line. */
export async function runProgram(args: readonly string[], output: Output): Promise<ExitCode> {
  const texts: string[] = [];
  const program = new Command("sim")
    .description("The headless runner: settings in, tables out. Every value is simulated.")
    .version(
      `openperfusion-sim ${VERSION} (engine ${ENGINE_VERSION})\n\n${INTENDED_USE.simulator.en}`,
      "-V, --version",
      "version and intended use",
    )
    .exitOverride()
    // What commander would print about a wrong command line is the reason that is given back.
    .configureOutput({ writeOut: (text) => texts.push(text), writeErr: () => {}, outputError: () => {} });
  for (const add of [addRun, addJudge, addSweep, addDescribe, addSnapshot, addList]) add(program, output);
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await output.print(texts.join(""));
      return 0;
    }
    const failure = failureOf(error);
    output.note(
      args.includes("--json") ? `${JSON.stringify({ error: failure })}\n` : `sim: ${failure.message}\n`,
    );
    return failure.code === "failed" ? 1 : 2;
  }
}

interface Failure {
  readonly code: "usage" | "setting" | "failed";
  readonly message: string;
  readonly field?: string;
  readonly found?: unknown;
  readonly allowed?: string;
}

/** A failure as programs read it. The engine's RangeErrors name field, found and allowed in their message. */
function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) {
    const isBare = error.code === "commander.help";
    return { code: "usage", message: isBare ? `a command is needed: ${COMMANDS}` : error.message };
  }
  if (error instanceof SettingError) {
    const { message, field, found, allowed } = error;
    return { code: "setting", message, field, found, allowed };
  }
  if (error instanceof RangeError) return { code: "setting", message: error.message };
  return { code: "failed", message: error instanceof Error ? error.message : String(error) };
}

const COMMANDS = "run, judge, sweep, describe, snapshot or list";
const VERSION = "0.1.0";
