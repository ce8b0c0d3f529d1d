import { INTENDED_USE, PATHS, streamId } from "@openperfusion/contracts";
import type { RecordBatch, StreamDescriptor } from "@openperfusion/contracts";
import { createEngine, PATIENTS } from "@openperfusion/physiology";
import { frameLayout, packFrame } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { Chain } from "./Chain.ts";

export interface SimulatedRecord {
  readonly stream: string;
  readonly from_ms: number;
  readonly to_ms: number;
}

interface Course {
  readonly for_s: number;
  /** Seconds between two frames. */
  readonly every_s: number;
  readonly changes: readonly {
    readonly at_s: number;
    readonly set: Readonly<Partial<Record<SignalId, number>>>;
  }[];
}

/** A frame stands for a line of so many bytes. */
const FRAME_BYTES = 8;
const BATCH = 500;

/** Minutes of a simulated bypass, recorded as a bridge would send them, without waiting for them to pass. */
export async function recordSimulatedCase(
  chain: Chain,
  { for_s, every_s, changes }: Course,
): Promise<SimulatedRecord> {
  const engine = createEngine({ assembly: "cpb-adult", patient: PATIENTS["adult-man"]!, seed: 1 });
  const layout = frameLayout(
    engine.signals
      .filter((signal) => !signal.startsWith("derived."))
      .map((signal) => ({ signal, kind: "measured" as const })),
  );
  const from_ms = Date.UTC(2026, 1, 2, 8);
  const id = streamId("or1", "machine", "b1");
  const origin = "simulator";
  await chain.put(PATHS.stream(id), {
    id,
    bridge: "or1",
    port: "machine",
    boot: "b1",
    origin,
    profile: { id: "test/machine", version: "1", label: "Simulated heart-lung machine" },
    layouts: [{ id: layout.id, columns: [...layout.columns] }],
    options: {},
    placement: {},
    staleAfter_ms: 15_000,
    clockZone: "unspecified",
    openedAt_ms: from_ms,
    bridgeVersion: "0.1.0",
    intendedUse: INTENDED_USE.live.en,
  } satisfies StreamDescriptor);
  const start_s = engine.time_s;
  let rows: RecordBatch["rows"] = [];
  const send = async (): Promise<void> => {
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return;
    const { seq: fromSeq, hostWall_ms, hostMono_ms, epoch } = first;
    const toSeq = last.seq + last.length;
    const bytes = Buffer.alloc(toSeq - fromSeq).toString("base64");
    const chunks = [{ seq: fromSeq, hostWall_ms, hostMono_ms, epoch, bytes }];
    await chain.post(PATHS.batches(id), { origin, fromSeq, toSeq, chunks, rows } satisfies RecordBatch);
    rows = [];
  };
  for (let time_s = 0, frame = 0; time_s <= for_s; time_s += every_s, frame++) {
    for (const { at_s, set } of changes) {
      if (at_s < time_s - every_s || at_s >= time_s) continue;
      for (const [signal, value] of Object.entries(set)) engine.setControl(signal as SignalId, value);
    }
    if (engine.time_s < start_s + time_s) engine.stepAveraged(start_s + time_s - engine.time_s);
    const cells = layout.columns.map(({ signal }) => engine.read(signal));
    rows.push({
      kind: "frame",
      seq: frame * FRAME_BYTES,
      length: FRAME_BYTES,
      hostWall_ms: from_ms + time_s * 1000,
      hostMono_ms: time_s * 1000,
      epoch: 0,
      layout: layout.id,
      packed: Buffer.from(packFrame(layout, cells)).toString("base64"),
      detail: { events: [], status: [], alarms: [] },
    });
    if (rows.length === BATCH) await send();
  }
  await send();
  return { stream: id, from_ms, to_ms: from_ms + for_s * 1000 };
}
