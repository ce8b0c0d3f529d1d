import type { RecordRow } from "@openperfusion/contracts";
import { expect, it } from "vitest";
import type { SpoolEntry, StoredEntry } from "../spool/SpoolEntry.ts";
import { CDI, CDI_OPTIONS, mark } from "../testing/streams.ts";
import { cdiLine } from "../testing/cdiLines.ts";
import { RecordDecoder } from "./RecordDecoder.ts";
import type { RecordDecoderState } from "./RecordDecoder.ts";

const LINE_BYTES = cdiLine(0).length;

/** One line each 6 s, as the console sends them. */
const line = (i: number, text: string): SpoolEntry => ({
  kind: "chunk",
  seq: i * LINE_BYTES,
  bytes: Buffer.from(text, "latin1"),
  hostWall_ms: 1_000_000 + i * 6000,
  hostMono_ms: i * 6000,
  epoch: 0,
});

/** Rows of a stream, decoded on from a checkpoint, as it is stored, behind each of its first lines. */
function rowsOf(entries: readonly SpoolEntry[], resumedAt: number): readonly RecordRow[] {
  const settings = { profile: CDI, options: CDI_OPTIONS, boot: "b1" };
  const stored = entries.map((entry, i): StoredEntry => ({ ...entry, id: i + 1 }));
  let decoder = new RecordDecoder({ ...settings, committedSeq: 0, checkpoint: undefined });
  const rows: RecordRow[] = [];
  for (const [i, entry] of stored.entries()) {
    decoder.consume(entry);
    if (i === 0 || i > resumedAt) continue;
    const draft = decoder.take();
    rows.push(...(draft?.rows ?? []));
    const state = JSON.parse(JSON.stringify(decoder.state())) as RecordDecoderState;
    const seq = draft?.toSeq ?? 0;
    decoder = new RecordDecoder({ ...settings, committedSeq: seq, checkpoint: { seq, state } });
  }
  return [...rows, ...(decoder.take()?.rows ?? [])];
}

const remarksOf = (rows: readonly RecordRow[]): readonly unknown[] =>
  rows.flatMap((row) => (row.kind === "frame" ? (row.detail.remarks ?? []) : []));

it("tells a clock that was set in both times, once, wherever decoding is resumed", () => {
  const clocked = (i: number): string =>
    i < 5 ? cdiLine(i) : cdiLine(i).replace(/\d\d:(\d\d:\d\d)/, "11:$1");
  const entries = [
    mark(0, { type: "opened", transport: "serial" }),
    ...Array.from({ length: 10 }, (_, i) => line(i, clocked(i))),
  ];
  const rows = rowsOf(entries, 0);
  expect(remarksOf(rows)).toEqual([
    {
      kind: "clockJump",
      deviceEpoch: 1,
      jump_ms: 3_600_000,
      seq: 5 * LINE_BYTES,
      hostWall_ms: 1_030_000,
      expected: "10:00:30",
      shown: "11:00:30",
    },
  ]);
  for (let resumedAt = 1; resumedAt <= 10; resumedAt++) expect(rowsOf(entries, resumedAt)).toEqual(rows);
});
