import { durationIn, numberIn } from "../numbers.ts";
import { SettingError } from "../SettingError.ts";
import { parseChange } from "./Change.ts";
import type { TimedChange } from "./Change.ts";
import type { CaseOptions } from "./CaseOptions.ts";
import { subjectOf } from "./subjectOf.ts";
import { changesOf } from "./fileChanges.ts";
import { momentIn } from "./momentIn.ts";
import { readCase } from "./readFiles.ts";
import type { CaseFile } from "./readFiles.ts";
import { readSnapshot } from "./SnapshotFile.ts";
import type { Subject } from "./Subject.ts";

/** A case as it will be run: file, options and snapshot put together. */
export interface CasePlan extends Subject {
  readonly start_s: number;
  readonly duration_s: number;
  readonly every_s: number;
  /** Columns; what is usually looked at without any. */
  readonly signals: readonly string[] | undefined;
  readonly changes: readonly TimedChange[];
}

const SHORTEST_S = 0.001;

export function planCase(options: CaseOptions): CasePlan {
  const file = options.case === undefined ? undefined : readCase(options.case);
  const snapshot = options.from === undefined ? undefined : readSnapshot("--from", options.from);
  const { assembly, patient } = subjectOf(options, file, snapshot);
  const start_s = snapshot?.time_s ?? 0;
  const duration_s = durationOf(options, file, start_s);
  const every = options.every ?? String(file?.content.every ?? "10s");
  return {
    assembly,
    patient,
    seed:
      options.seed === undefined
        ? snapshot === undefined
          ? file?.content.seed
          : undefined
        : numberIn("--seed", options.seed, -(2 ** 31), 2 ** 32),
    state: snapshot?.state,
    start_s,
    duration_s,
    every_s: durationIn(
      options.every === undefined ? `${file?.name ?? ""} every` : "--every",
      every,
      SHORTEST_S,
    ),
    signals:
      options.signals
        ?.split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "") ?? file?.content.signals,
    changes: [
      // What a file says before the snapshot's time is already in the snapshot.
      ...(file === undefined ? [] : changesOf(file, snapshot !== undefined, start_s, start_s + duration_s)),
      ...options.set.map((text): TimedChange => ({
        time_s: undefined,
        change: parseChange("--set", text),
        field: "--set",
      })),
      ...options.fault.map((text): TimedChange => ({
        time_s: undefined,
        change: parseChange("--fault", `fault:${text}`),
        field: "--fault",
      })),
      ...options.at.map((text) => timedChange(text, start_s, start_s + duration_s)),
    ],
  };
}

/** `--for` is the length of this run; a file's `for` is the length of the whole case, of which a snapshot has a part behind it. */
function durationOf(options: CaseOptions, file: CaseFile | undefined, start_s: number): number {
  if (options.for !== undefined) return durationIn("--for", options.for, SHORTEST_S);
  if (file?.content.for === undefined) return durationIn("--for", "10min", SHORTEST_S);
  return durationIn(`${file.name} for`, String(file.content.for), start_s + SHORTEST_S) - start_s;
}

/** `5min:gas.fio2=0.4` on the case's clock, `+5min:…` from the start of this run. */
function timedChange(text: string, start_s: number, end_s: number): TimedChange {
  const at = text.indexOf(":");
  const when = text.slice(0, Math.max(at, 0)).trim();
  if (at < 0)
    throw new SettingError(
      "--at",
      text,
      "TIME:CONTROL=VALUE or TIME:fault:ID=SIZE/ONSET, for example 5min:gas.fio2=0.4",
    );
  return {
    time_s: momentIn("--at", when, start_s, end_s),
    change: parseChange("--at", text.slice(at + 1)),
    field: "--at",
  };
}
