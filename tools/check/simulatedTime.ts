import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The environment variable that names the folder where each suite notes what it simulated. */
export const SIMULATED_TO = "OPENPERFUSION_SIMULATED_TO";

/** Patient time that all tests together may simulate in steps of a millisecond. */
export const MOST_SIMULATED_MIN = 180;

export interface Simulated {
  readonly suite: string;
  readonly patient_ms: number;
  /** Single parts on a bench, fed from a source, without a patient. */
  readonly bench_ms: number;
}

export function noteSimulated(folder: string, note: Simulated): void {
  appendFileSync(join(folder, FILE), `${JSON.stringify(note)}\n`);
}

/** What all suites noted. */
export function simulatedBySuite(folder: string): readonly Simulated[] {
  const file = join(folder, FILE);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Simulated);
}

const FILE = "simulated.jsonl";
