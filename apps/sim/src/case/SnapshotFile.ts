import { readFileSync, writeFileSync } from "node:fs";
import { ENGINE_VERSION } from "@openperfusion/physiology";
import type { Assembly } from "@openperfusion/physiology";
import { SettingError } from "../SettingError.ts";
import { assemblyFrom } from "./assemblyFrom.ts";
import { patientFor } from "./patientFor.ts";
import type { Measures } from "./Subject.ts";

const KIND = "OpenPerfusion case snapshot";

interface SnapshotHead {
  readonly kind: typeof KIND;
  readonly engine: string;
  readonly assembly: string | Assembly;
  readonly patient: string | Measures;
  readonly time_s: number;
}

/** A case at one time: who lies on which circuit, and the engine's own snapshot. */
export interface CaseSnapshot {
  readonly assembly: string | Assembly;
  readonly patient: string | Measures;
  readonly time_s: number;
  readonly state: Uint8Array;
}

/** One line of JSON, then the engine's bytes. */
export function writeSnapshot(
  field: string,
  file: string,
  { assembly, patient, time_s, state }: CaseSnapshot,
): void {
  const head: SnapshotHead = { kind: KIND, engine: ENGINE_VERSION, assembly, patient, time_s };
  try {
    writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), state]));
  } catch (cause) {
    throw new SettingError(
      field,
      file,
      `a file that can be written (${(cause as NodeJS.ErrnoException).code})`,
    );
  }
}

/** Refuses another engine's snapshot by its version; the engine itself refuses another circuit's. */
export function readSnapshot(field: string, file: string): CaseSnapshot {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new SettingError(field, file, `a file that can be read (${(cause as NodeJS.ErrnoException).code})`);
  }
  const end = bytes.indexOf("\n");
  const head = headIn(bytes.subarray(0, Math.max(end, 0)).toString("utf8"));
  if (head === undefined) throw new SettingError(field, file, "a file written by sim snapshot or --snapshot");
  if (head.engine !== ENGINE_VERSION) {
    throw new SettingError(
      `${field} engine version`,
      head.engine,
      `${ENGINE_VERSION}, which this program has`,
    );
  }
  const assembly =
    typeof head.assembly === "string"
      ? head.assembly
      : assemblyFrom(file, head.assembly, patientFor(head.patient));
  return {
    assembly,
    patient: head.patient,
    time_s: head.time_s,
    state: new Uint8Array(bytes.subarray(end + 1)),
  };
}

function headIn(line: string): SnapshotHead | undefined {
  try {
    const head = JSON.parse(line) as Partial<SnapshotHead> | null;
    return head?.kind === KIND ? (head as SnapshotHead) : undefined;
  } catch {
    return undefined;
  }
}
