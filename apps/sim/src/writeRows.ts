import { INTENDED_USE } from "@openperfusion/contracts";
import { ENGINE_VERSION } from "@openperfusion/physiology";
import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { Row } from "./runCase.ts";

/** What the rows came from. */
export interface RunHeader {
  readonly assembly: string;
  readonly patient: string;
  readonly seed: number;
  readonly signals: readonly SignalId[];
}

export const FORMATS = ["jsonl", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** Writes the head of a table, and one line per row; every line ends in a line feed. */
export interface RowWriter {
  head(header: RunHeader): string;
  line(row: Row): string;
}

/** The table in a format. The head marks it as simulated and gives the units; blood gases are at the blood's own temperature. */
export function rowWriter(format: Format, signals: readonly SignalId[]): RowWriter {
  return format === "csv" ? csvWriter() : jsonWriter(signals);
}

const BLOOD_GAS_VIEW = "gases at the blood's own temperature";

function jsonWriter(signals: readonly SignalId[]): RowWriter {
  return {
    head: ({ assembly, patient, seed }) =>
      `${JSON.stringify({
        origin: "simulator",
        intendedUse: INTENDED_USE.simulator.en,
        engine: ENGINE_VERSION,
        assembly,
        patient,
        seed,
        bloodGases: BLOOD_GAS_VIEW,
        units: { time_s: "s", ...Object.fromEntries(signals.map((id) => [id, SIGNALS[id].unit])) },
      })}\n`,
    line: ({ time_s, cells }) =>
      `${JSON.stringify({ time_s, ...Object.fromEntries(signals.map((id, i) => [id, cells[i]])) })}\n`,
  };
}

function csvWriter(): RowWriter {
  return {
    head: ({ assembly, patient, seed, signals }) =>
      [
        `# SIMULATED. ${INTENDED_USE.simulator.en}`,
        `# engine ${ENGINE_VERSION}, assembly ${assembly}, patient ${patient}, seed ${seed}; ${BLOOD_GAS_VIEW}`,
        ["time_s (s)", ...signals.map((id) => `${id} (${SIGNALS[id].unit})`)].join(","),
        "",
      ].join("\n"),
    line: ({ time_s, cells }) => `${[time_s, ...cells].join(",")}\n`,
  };
}
