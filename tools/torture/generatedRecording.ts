import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "./seededRandom.ts";

/** A CDI 500 log as a logging program writes it, in the published shapes; written without the project's codec. */
export interface GeneratedRecording {
  readonly file: string;
  /** Bytes of the device, without the logging program's prefixes. */
  readonly deviceByteCount: number;
  readonly counts: RecordingCounts;
  remove(): void;
}

export interface RecordingCounts {
  readonly frames: number;
  readonly timer: number;
  readonly store: number;
  readonly recalibrationReturn: number;
  readonly headers: number;
  readonly recalibrations: number;
  readonly pco2Values: number;
  readonly pco2OutOfRange: number;
  readonly negativeBaseExcess: number;
}

const GROUPS = "         \t    \tARTERIAL \t \t  \t    \t    \t    \t    \t    \t    \t    \t  \t    VENOUS";
const TITLES =
  "  Time   \t pH \t CO2\t  O2\tTEMP\tHCO3\t BE \tcSO2\t K+ \t VO2\t  Q \t BSA\t pH \t CO2\t  O2\tTEMP\t SO2\t HCT\t HGB";
const PERIOD_S = 6;

export function generatedRecording(options: {
  readonly lineCount: number;
  readonly seed: number;
}): GeneratedRecording {
  const random = seededRandom(options.seed);
  const lines: string[] = [];
  const counts = { frames: 0, timer: 0, store: 0, recalibrationReturn: 0, headers: 0, recalibrations: 0 };
  let pco2Values = 0;
  let pco2OutOfRange = 0;
  let negativeBaseExcess = 0;
  let deviceByteCount = 0;
  // The device's clock is 19 minutes ahead of the host's, and the case runs past midnight.
  let host_s = 20 * 3600 + 3 * 60;

  const write = (text: string): void => {
    const ms = String(Math.floor(random() * 1000)).padStart(3, "0");
    const day = 2 + Math.floor(host_s / 86_400);
    lines.push(`[2026-02-${String(day).padStart(2, "0")} ${clock(host_s)}.${ms}] ${text}\r\n`);
    deviceByteCount += text.length + 2;
  };
  const dataLine = (marker: string): void => {
    const isOut = random() < 0.02;
    const be = Math.floor(random() * 12) - 5;
    const cells = [
      (7.2 + random() * 0.3).toFixed(2),
      isOut ? " ---" : ` ${String(35 + Math.floor(random() * 30)).padStart(3, "0")}`,
      ` ${String(100 + Math.floor(random() * 300)).padStart(3, "0")}`,
      (34 + random() * 4).toFixed(1),
      isOut ? " -- " : ` ${String(20 + Math.floor(random() * 8)).padStart(2, "0")} `,
      isOut ? " -- " : be < 0 ? ` -${-be} ` : `  ${be} `,
      random() < 0.5 ? "100%" : ` ${90 + Math.floor(random() * 10)}%`,
      ` ${(3 + random() * 2).toFixed(1)}`,
      ...Array.from({ length: 10 }, () => "    "),
    ];
    write(`${marker}${clock(host_s + 1143)}\t${cells.join("\t")}`);
    counts.frames += 1;
    if (isOut) pco2OutOfRange += 1;
    else {
      pco2Values += 1;
      if (be < 0) negativeBaseExcess += 1;
    }
  };

  write("@ Temp Data");
  for (let i = 0; i < options.lineCount; i++) {
    if (i % 50 === 0) {
      for (const text of [GROUPS, TITLES, ""]) write(text);
      counts.headers += 1;
    }
    const chance = random();
    if (chance < 0.005) {
      write("Recalibration Adjustment");
      dataLine("o");
      counts.recalibrations += 1;
      counts.recalibrationReturn += 1;
    }
    dataLine(" ");
    counts.timer += 1;
    if (chance > 0.995) {
      dataLine("S");
      counts.store += 1;
    }
    host_s += PERIOD_S;
  }

  const folder = mkdtempSync(join(tmpdir(), "openperfusion-recording-"));
  const file = join(folder, "generated_cdi.log");
  writeFileSync(file, lines.join(""));
  return {
    file,
    deviceByteCount,
    counts: { ...counts, pco2Values, pco2OutOfRange, negativeBaseExcess },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function clock(time_s: number): string {
  const s = time_s % 86_400;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, "0");
  return `${two(s / 3600)}:${two((s % 3600) / 60)}:${two(s % 60)}`;
}
