import type { RecordRow } from "@openperfusion/contracts";
import { findProfile } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpoolEntry, StoredEntry } from "../spool/SpoolEntry.ts";
import { CDI, CDI_OPTIONS, chunk, mark, timeAt } from "../testing/streams.ts";
import { cdiLine, cdiLines, MODE_37C } from "../testing/cdiLines.ts";
import { RecordDecoder } from "./RecordDecoder.ts";
import type { RecordSettings } from "./RecordDecoder.ts";

const OPENED = mark(0, { type: "opened", transport: "serial" });
const FROM = { boot: "b0", seq: 77, hostWall_ms: 5, hostMono_ms: 5 };

function decoderFor(settings: Partial<RecordSettings> = {}): RecordDecoder {
  return new RecordDecoder({
    profile: CDI,
    options: CDI_OPTIONS,
    boot: "b1",
    committedSeq: 0,
    checkpoint: undefined,
    ...settings,
  });
}

const stored = (entries: readonly SpoolEntry[]): StoredEntry[] =>
  entries.map((entry, i) => ({ ...entry, id: i + 1 }));

function rowsOf(entries: readonly StoredEntry[], settings: Partial<RecordSettings> = {}): RecordRow[] {
  const decoder = decoderFor(settings);
  for (const entry of entries) decoder.consume(entry);
  return decoder.take()?.rows ?? [];
}

const told = (rows: readonly RecordRow[]): string[] =>
  rows.map((row) => `${row.kind}${"reason" in row ? `(${row.reason})` : ""} ${row.seq}+${row.length}`);

/** A text as chunks that end at the given offsets. */
function chunksOf(text: string, cuts: readonly number[], seq = 0): SpoolEntry[] {
  const edges = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, i) => chunk(seq + (edges[i] as number), text.slice(edges[i], end)));
}

describe("a stream", () => {
  const text = `${MODE_37C}${cdiLines(3)}rubbish\r\n${cdiLines(2)}`;

  it("gives the same rows however its chunks are read in portions, and wherever decoding is resumed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(text.length), { maxLength: 30 }),
        fc.array(fc.nat(12), { maxLength: 6 }),
        (cuts, portions) => {
          const entries = stored([OPENED, ...chunksOf(text, cuts), mark(text.length, { type: "ended" })]);
          const whole = rowsOf(entries);
          const found: RecordRow[] = [];
          let decoder = decoderFor();
          let committedSeq = 0;
          for (const [i, entry] of entries.entries()) {
            decoder.consume(entry);
            if (!portions.includes(i)) continue;
            const draft = decoder.take();
            if (draft === undefined) continue;
            found.push(...draft.rows);
            committedSeq = draft.toSeq;
            // As after a crash: another decoder, from the state at the watermark, fed from there.
            const checkpoint = { seq: committedSeq, state: structuredClone(decoder.state()) };
            decoder = decoderFor({ committedSeq, checkpoint });
            const from = committedSeq;
            for (const again of entries.slice(0, i + 1)) {
              const isBehind =
                again.kind === "chunk" ? again.seq + again.bytes.length > from : again.seq >= from;
              if (isBehind) decoder.consume(again);
            }
          }
          found.push(...(decoder.take()?.rows ?? []));
          expect(found).toEqual(whole);
        },
      ),
    );
  });

  it("stamps a row with the chunk that brought its last byte, and sends the bytes that its rows are made of", () => {
    const line = cdiLine(0);
    const decoder = decoderFor();
    for (const entry of stored([OPENED, chunk(0, line.slice(0, 60)), chunk(60, `${line.slice(60)} 10`)])) {
      decoder.consume(entry);
    }
    const draft = decoder.take();
    expect(draft?.rows).toMatchObject([{ kind: "frame", seq: 0, length: 101, ...timeAt(60) }]);
    expect(draft?.toSeq).toBe(101);
    const bytes = draft?.chunks.map((one) => Buffer.from(one.bytes, "base64").toString("latin1"));
    expect(bytes).toEqual([line.slice(0, 60), line.slice(60)]);
    expect(draft?.chunks[1]).toMatchObject({ seq: 60, ...timeAt(60) });
  });

  it("marks the first item after an opening, whose host time may be an old one's, and no other", () => {
    const rows = rowsOf(stored([OPENED, chunk(0, `\r\n${cdiLines(3)}`)]));
    expect(rows.map((row) => "isFirstAfterOpen" in row)).toEqual([false, true, false, false]);
  });

  it("does not know the temperature view any more after the port was lost", () => {
    const text = `${MODE_37C}${cdiLine(0)}`;
    const again = [
      mark(text.length, { type: "lost", problem: "" }),
      mark(text.length, { type: "opened", transport: "serial" }),
    ];
    const rows = rowsOf(
      stored([OPENED, chunk(0, text), ...(again as SpoolEntry[]), chunk(text.length, cdiLine(1))]),
    );
    const layouts = rows.flatMap((row) => (row.kind === "frame" ? [row.layout] : []));
    const fresh = rowsOf(stored([OPENED, chunk(0, cdiLine(0))])).flatMap((row) =>
      row.kind === "frame" ? [row.layout] : [],
    );
    expect(layouts[0]).not.toBe(fresh[0]);
    expect(layouts[1]).toBe(fresh[0]);
  });

  it("names telnet's negotiation at the start of a TCP connection, however it is cut, and decodes what follows", () => {
    const talk = "\u00ff\u00fb\u0001\u00ff\u00fd\u002c";
    const tcp = mark(0, { type: "opened", transport: "tcp" });
    for (const cuts of [[], [1], [2, 3], [1, 2, 3, 4, 5, 6, 7]]) {
      const rows = rowsOf(stored([tcp, ...chunksOf(`${talk}${cdiLine(0)}`, cuts)]));
      expect(rows).toMatchObject([
        { kind: "notice", notice: "telnetNegotiation", text: "IAC WILL ECHO", seq: 0, length: 3 },
        { kind: "notice", notice: "telnetNegotiation", text: "IAC DO COM-PORT-OPTION", seq: 3, length: 3 },
        { kind: "frame", seq: 6, isFirstAfterOpen: true },
      ]);
    }
  });

  it("takes the same bytes on a serial port for noise, since nobody negotiates there", () => {
    expect(told(rowsOf(stored([OPENED, chunk(0, `\u00ff\u00fb\u0001${cdiLine(0)}`)])))).toEqual([
      "rejected(noise) 0+104",
    ]);
  });
});

describe("a gap", () => {
  const line = cdiLine(0);
  const half = line.slice(0, 50);
  const gap = { reason: "portLost" as const, from: FROM };

  it("is one row with both edges when the port was lost in mid-line, and the cut line is rejected as truncated", () => {
    const rows = rowsOf(
      stored([
        OPENED,
        chunk(0, line + half),
        mark(151, { type: "lost", problem: "unplugged" }),
        mark(151, { type: "opened", transport: "serial", gap }),
        mark(151, { type: "lost", problem: "unplugged again" }),
        mark(151, {
          type: "opened",
          transport: "serial",
          gap: { ...gap, from: { ...FROM, hostMono_ms: 99 } },
        }),
        chunk(151, cdiLine(1)),
      ]),
    );
    expect(told(rows)).toEqual([
      "frame 0+101",
      "rejected(truncated) 101+50",
      "gap(portLost) 151+0",
      "frame 151+101",
    ]);
    expect(rows[2]).toMatchObject({
      from: FROM,
      to: { boot: "b1", seq: 151, hostWall_ms: 1_000_151, hostMono_ms: 151 },
    });
  });

  it("waits for the first whole item behind it, so that a watermark beyond it means that it is stored", () => {
    const opened = mark(0, {
      type: "opened",
      transport: "serial",
      gap: { reason: "bridgeDown", from: FROM },
    });
    const decoder = decoderFor();
    for (const entry of stored([opened, chunk(0, half)])) decoder.consume(entry);
    expect(decoder.take()).toBeUndefined();
    decoder.consume({ id: 3, ...chunk(50, line.slice(50)) });
    expect(told(decoder.take()?.rows ?? [])).toEqual(["gap(bridgeDown) 0+0", "frame 0+101"]);
  });

  it("is not sent again to a server that stands behind it, and is sent to one that stands at it", () => {
    const opened = mark(0, {
      type: "opened",
      transport: "serial",
      gap: { reason: "bridgeDown", from: FROM },
    });
    const entries = stored([opened, chunk(0, cdiLines(2))]);
    expect(told(rowsOf(entries, { committedSeq: 0 }))[0]).toBe("gap(bridgeDown) 0+0");
    expect(told(rowsOf(entries, { committedSeq: 101 }))).toEqual(["frame 101+101"]);
  });

  it("tells of spooled bytes that are damaged, with the lines at both sides rejected or kept as they are", () => {
    const text = cdiLines(4);
    const entries = stored([
      OPENED,
      chunk(0, text.slice(0, 150)),
      chunk(150, text.slice(150, 210)),
      chunk(210, text.slice(210)),
    ]);
    entries[2] = { id: 3, kind: "damaged", seq: 150, length: 60 };
    const rows = rowsOf(entries);
    expect(told(rows)).toEqual([
      "frame 0+101",
      "rejected(truncated) 101+49",
      "gap(spoolDamaged) 150+60",
      "rejected(shape) 210+93",
      "frame 303+101",
    ]);
    expect(rows[2]).toMatchObject({ from: { seq: 150, hostMono_ms: 0 }, to: { seq: 210, hostMono_ms: 210 } });
  });

  it("tells of damaged bytes at the very end of a stream", () => {
    const entries = stored([OPENED, chunk(0, line), chunk(101, half), mark(151, { type: "ended" })]);
    entries[2] = { id: 3, kind: "damaged", seq: 101, length: 50 };
    expect(told(rowsOf(entries))).toEqual(["frame 0+101", "gap(spoolDamaged) 101+50"]);
  });

  it("stands where what happened to the port can't be read any more", () => {
    const entries = stored([
      OPENED,
      chunk(0, line),
      mark(101, { type: "lost", problem: "" }),
      chunk(101, line),
    ]);
    entries[2] = { id: 3, kind: "damaged", seq: 101, length: 0 };
    expect(told(rowsOf(entries))).toEqual(["frame 0+101", "gap(spoolDamaged) 101+0", "frame 101+101"]);
  });

  it("tells a server that asks for pruned bytes from where to where there is nothing any more", () => {
    const before = decoderFor();
    for (const entry of stored([OPENED, chunk(0, MODE_37C + cdiLines(2))])) before.consume(entry);
    const seq = MODE_37C.length + 202;
    before.take();
    const checkpoint = { seq, state: before.state() };
    const rows = rowsOf(stored([chunk(200, `${cdiLines(2).slice(185)}${cdiLine(2)}`)]), {
      committedSeq: MODE_37C.length,
      checkpoint,
      prunedSince_ms: 1_000_010,
    });
    expect(told(rows)).toEqual([`gap(spoolPruned) ${MODE_37C.length}+202`, `frame ${seq}+101`]);
    expect(rows[0]).toMatchObject({
      from: { seq: MODE_37C.length, hostWall_ms: 1_000_010, hostMono_ms: 10 },
      to: { seq, hostWall_ms: 1_000_200, hostMono_ms: 200 },
    });
  });

  it("leaves to a server with an edge inside a row only what it does not have", () => {
    expect(told(rowsOf(stored([OPENED, chunk(0, cdiLines(2))]), { committedSeq: 40 }))).toEqual([
      "rejected(truncated) 40+61",
      "frame 101+101",
    ]);
  });
});

describe("a packet without a check that was cut short", () => {
  const NOVALUNG = findProfile("xenios/novalung") as DeviceProfile;
  const packet = NOVALUNG.golden[0]?.line ?? "";
  const profile = {
    ...NOVALUNG,
    check: { kind: "none" },
    framing: { ...NOVALUNG.framing, interByte_ms: 100 },
  } as DeviceProfile;
  const late = (seq: number, text: string, hostMono_ms: number): SpoolEntry => ({
    ...chunk(seq, text),
    hostMono_ms,
  });
  const entries = stored([
    OPENED,
    late(0, packet.slice(0, 10), 1000),
    late(10, packet.slice(0, 30), 2000),
    late(40, packet.slice(30), 2050),
  ]);

  it("is over when the spooled chunks say that a pause came behind it", () => {
    expect(told(rowsOf(entries, { profile, options: {} }))).toEqual([
      "rejected(truncated) 0+10",
      `frame 10+${packet.length}`,
    ]);
  });

  it("is told so too by a decoder that goes on from what the server has", () => {
    const before = decoderFor({ profile, options: {} });
    for (const entry of entries.slice(0, 3)) before.consume(entry);
    const draft = before.take();
    expect(draft?.toSeq).toBe(10);
    const checkpoint = { seq: 10, state: structuredClone(before.state()) };
    const rows = rowsOf(entries.slice(2), { profile, options: {}, committedSeq: 10, checkpoint });
    expect(told(rows)).toEqual([`frame 10+${packet.length}`]);
  });
});
