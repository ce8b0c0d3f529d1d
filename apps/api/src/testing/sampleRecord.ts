import type { FrameRow, RecordBatch, RecordRow, StreamDescriptor } from "@openperfusion/contracts";
import { streamId } from "@openperfusion/contracts";
import { frameLayout, packFrame } from "@openperfusion/signals";
import type { Cell, FrameLayout } from "@openperfusion/signals";

/** 2 February 2026, 08:00:00 UTC. */
export const SAMPLE_START_MS = Date.UTC(2026, 1, 2, 8);
/** Each sample frame is a line of so many bytes. */
export const SAMPLE_FRAME_BYTES = 20;

export const SAMPLE_LAYOUT: FrameLayout = frameLayout([
  { signal: "blood.arterial.pco2", kind: "measured" },
  { signal: "blood.arterial.ph", kind: "measured" },
]);

export function sampleDescriptor(boot: string, changes: Partial<StreamDescriptor> = {}): StreamDescriptor {
  return {
    id: streamId("or1", "cdi", boot),
    bridge: "or1",
    port: "cdi",
    boot,
    origin: "simulator",
    profile: { id: "test/monitor", version: "1", label: "Test monitor" },
    layouts: [{ id: SAMPLE_LAYOUT.id, columns: [...SAMPLE_LAYOUT.columns] }],
    options: { gasUnit: "mmHg" },
    placement: {},
    staleAfter_ms: 15_000,
    clockZone: "utc",
    openedAt_ms: SAMPLE_START_MS,
    bridgeVersion: "0.1.0",
    intendedUse: "test",
    ...changes,
  };
}

export interface SampleFrame {
  readonly seq: number;
  readonly hostWall_ms: number;
  readonly cells: readonly [Cell, Cell];
  readonly marker?: string;
}

export function sampleFrame({ seq, hostWall_ms, cells, marker = " " }: SampleFrame): FrameRow {
  return {
    kind: "frame",
    seq,
    length: SAMPLE_FRAME_BYTES,
    hostWall_ms,
    hostMono_ms: hostWall_ms - SAMPLE_START_MS,
    epoch: 0,
    layout: SAMPLE_LAYOUT.id,
    packed: Buffer.from(packFrame(SAMPLE_LAYOUT, cells)).toString("base64"),
    detail: { events: [{ key: marker === " " ? "timer" : "store", marker }], status: [], alarms: [] },
  };
}

/** Frames every 6 s; every 7th pCO2 is out of range. */
export function sampleFrames(count: number, period_ms = 6000): FrameRow[] {
  return Array.from({ length: count }, (_, i) =>
    sampleFrame({
      seq: i * SAMPLE_FRAME_BYTES,
      hostWall_ms: SAMPLE_START_MS + i * period_ms,
      cells: [i % 7 === 6 ? "outOfRange" : 35 + (i % 11), 7.2 + (i % 13) / 100],
      marker: i % 50 === 49 ? "S" : " ",
    }),
  );
}

/** The rows as a batch, with one chunk of the bytes that they stand for. */
export function sampleBatch(
  rows: readonly RecordRow[],
  origin: RecordBatch["origin"] = "simulator",
): RecordBatch {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A batch holds at least one row");
  const fromSeq = first.seq;
  const toSeq = last.seq + last.length;
  const bytes = sampleBytes(fromSeq, toSeq - fromSeq);
  const { hostWall_ms, hostMono_ms, epoch } = first;
  const chunks =
    bytes.byteLength === 0
      ? []
      : [{ seq: fromSeq, hostWall_ms, hostMono_ms, epoch, bytes: bytes.toString("base64") }];
  return { origin, fromSeq, toSeq, chunks, rows: [...rows] };
}

/** The byte at each offset is known, so that a hole or a shift shows. */
export function sampleBytes(fromSeq: number, length: number): Buffer {
  return Buffer.from(Uint8Array.from({ length }, (_, i) => ((fromSeq + i) * 31) % 251));
}
