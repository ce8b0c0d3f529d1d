import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The environment variable that names the folder where each suite notes what it simulated. */
export const SIMULATED_TO = "OPENPERFUSION_SIMULATED_TO";

/** Patient time that all tests together may simulate in steps of a millisecond. */
export const MOST_SIMULATED_MIN = 180;

export function noteSimulated(folder: string, suite: string, milliseconds: number): void {
  appendFileSync(join(folder, FILE), `${milliseconds}\t${suite}\n`);
}

/** The sum of all notes, in minutes. */
export function simulatedMinutes(folder: string): number {
  const file = join(folder, FILE);
  if (!existsSync(file)) return 0;
  const notes = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  return notes.reduce((sum, [milliseconds]) => sum + Number(milliseconds), 0) / 60_000;
}

const FILE = "simulated.tsv";
