import { INTENDED_USE } from "@openperfusion/contracts";
import { ENGINE_VERSION } from "@openperfusion/physiology";
import { Command, CommanderError } from "commander";
import { addList } from "./commands/list.ts";
import { addRun } from "./commands/run.ts";
import type { Print } from "./Print.ts";
import { SettingError } from "./SettingError.ts";

/** How a command line ended: 0; 2 when it could not be run as asked; 1 when the run itself failed. */
export interface Ending {
  readonly code: 0 | 1 | 2;
  readonly reason?: string;
}

/** Runs one command line (without the program's own name). */
export async function runProgram(args: readonly string[], print: Print): Promise<Ending> {
  const texts: string[] = [];
  const program = new Command("sim")
    .description("The headless runner: settings in, CSV or JSON lines out. Every value is simulated.")
    .version(
      `openperfusion-sim ${VERSION} (engine ${ENGINE_VERSION})\n\n${INTENDED_USE.simulator.en}`,
      "-V, --version",
      "version and intended use",
    )
    .exitOverride()
    // What commander would print about a wrong command line is the reason that is given back.
    .configureOutput({ writeOut: (text) => texts.push(text), writeErr: () => {}, outputError: () => {} });
  addRun(program, print);
  addList(program, print);
  try {
    await program.parseAsync(args, { from: "user" });
    return { code: 0 };
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await print(texts.join(""));
      return { code: 0 };
    }
    const isWrongSetting =
      error instanceof CommanderError || error instanceof SettingError || error instanceof RangeError;
    return { code: isWrongSetting ? 2 : 1, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CommanderError && error.code === "commander.help") {
    return "a command is needed: run or list";
  }
  return error instanceof Error ? error.message : String(error);
}

const VERSION = "0.1.0";
