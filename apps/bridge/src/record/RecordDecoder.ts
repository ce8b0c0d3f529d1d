import type { ChunkRow, GapRow, RecordRow } from "@openperfusion/contracts";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import type { HostTime } from "../clock/HostClock.ts";
import { DeviceWatch } from "../device/DeviceWatch.ts";
import type { DeviceWatchState } from "../device/DeviceWatch.ts";
import { StreamDecoder } from "../decode/StreamDecoder.ts";
import type { StreamDecoderState, StreamItem } from "../decode/StreamDecoder.ts";
import type { GapEdge, SpoolChunk, SpoolMark, StoredEntry } from "../spool/SpoolEntry.ts";
import { chunkRows } from "./chunkRows.ts";
import { recordRow } from "./recordRow.ts";

/** A checkpoint of an older version holds no watch: what it noticed begins anew. */
export type RecordDecoderState = StreamDecoderState & { readonly watch?: DeviceWatchState };

export interface RecordSettings {
  readonly profile: DeviceProfile;
  readonly options: ProfileOptions;
  readonly boot: string;
  /** Everything before is committed at the server; no row that ends there or earlier is made again. */
  readonly committedSeq: number;
  /** The decoder's state at the offset of the first byte that will be given; without one that is the stream's start. */
  readonly checkpoint: { readonly seq: number; readonly state: RecordDecoderState } | undefined;
  /** The spool no longer has the bytes between `committedSeq` and the checkpoint; the last one came at this time. */
  readonly prunedSince_ms?: number;
}

/** A stretch ready to be sent: whole rows, and the bytes that they are made of. */
export interface RecordDraft {
  readonly fromSeq: number;
  readonly toSeq: number;
  readonly chunks: ChunkRow[];
  readonly rows: RecordRow[];
}

/**
 * Turns spooled entries into the rows of the record.
 *
 * The same entries give the same rows however they are read in portions and wherever decoding is resumed. A row's
 * time is that of the chunk that brought its last byte. A gap row precedes the first bytes after the gap and never
 * closes a draft, so a server that has committed beyond its offset has the gap too.
 */
export class RecordDecoder {
  readonly #boot: string;
  readonly #decoder: StreamDecoder;
  readonly #watch: DeviceWatch;
  readonly #committedSeq: number;
  readonly #startSeq: number;
  #rows: RecordRow[] = [];
  /** Chunks whose bytes are not all in a draft yet. */
  #chunks: SpoolChunk[] = [];
  /** Offset behind the last byte that is accounted for. */
  #nextSeq: number;
  #lastTime: HostTime | undefined;
  #prunedSince_ms: number | undefined;
  #gap: { readonly reason: GapRow["reason"]; readonly from: GapEdge } | undefined;
  #isEnded = false;

  constructor(settings: RecordSettings) {
    this.#boot = settings.boot;
    this.#committedSeq = settings.committedSeq;
    this.#startSeq = settings.checkpoint?.seq ?? 0;
    this.#prunedSince_ms = settings.prunedSince_ms;
    this.#nextSeq = settings.prunedSince_ms === undefined ? this.#startSeq : settings.committedSeq;
    this.#decoder = new StreamDecoder(settings.profile, settings.options, settings.checkpoint?.state);
    this.#watch = new DeviceWatch(settings.profile, settings.checkpoint?.state.watch);
  }

  /** No entry will follow, and every byte is in a row. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Rows that wait to be taken. */
  get rowCount(): number {
    return this.#rows.length;
  }

  consume(entry: StoredEntry): void {
    if (entry.kind === "mark") this.#marked(entry);
    else if (entry.kind === "chunk") this.#chunk(entry);
    // The hole that a damaged chunk leaves is seen at the next byte; a damaged mark leaves none.
    else if (entry.length === 0) this.#gap ??= { reason: "spoolDamaged", from: this.#edge(this.#lastTime) };
  }

  /** Everything that is decided and not yet committed at the server; undefined when there is nothing. */
  take(): RecordDraft | undefined {
    const toSeq = this.#decoder.seq;
    const rows = this.#rows.flatMap((row) => partFrom(row, this.#committedSeq));
    const last = rows.at(-1);
    const held = last !== undefined && last.length === 0 ? rows.splice(-1) : [];
    const chunks = this.#chunks;
    this.#rows = held;
    this.#chunks = chunks.filter(({ seq, bytes }) => seq + bytes.length > toSeq);
    const fromSeq = rows[0]?.seq;
    if (fromSeq === undefined) return undefined;
    return { fromSeq, toSeq, chunks: chunks.flatMap((chunk) => chunkRows(chunk, fromSeq, toSeq)), rows };
  }

  /** The decoder's state behind the last draft. */
  state(): RecordDecoderState {
    return { ...this.#decoder.state(), watch: this.#watch.state() };
  }

  #chunk(entry: SpoolChunk): void {
    const from = Math.max(this.#nextSeq, this.#startSeq);
    if (entry.seq + entry.bytes.length <= from) return;
    const skip = Math.max(0, from - entry.seq);
    const chunk = { ...entry, seq: entry.seq + skip, bytes: entry.bytes.subarray(skip) };
    if (chunk.seq > this.#nextSeq) this.#giveMissing(chunk.seq, chunk);
    if (this.#gap !== undefined) {
      this.#rows.push(this.#gapRow(chunk.seq, 0, this.#gap.reason, this.#gap.from, chunk));
      this.#gap = undefined;
    }
    this.#chunks.push(chunk);
    this.#nextSeq = chunk.seq + chunk.bytes.length;
    this.#lastTime = chunk;
    this.#give(this.#decoder.consume(chunk.bytes, chunk.hostMono_ms));
  }

  #marked(entry: SpoolMark): void {
    const { mark } = entry;
    if (mark.type === "lost") {
      this.#give(this.#decoder.flush("lost"));
    } else if (mark.type === "opened") {
      this.#decoder.opened(mark.transport);
      // A port that was opened and lost again without a byte leaves one gap, from where it began.
      if (mark.gap !== undefined) this.#gap ??= mark.gap;
    } else if (mark.type === "ended") {
      if (entry.seq > this.#nextSeq) this.#giveMissing(entry.seq, entry);
      this.#give(this.#decoder.flush("end"));
      this.#isEnded = true;
    }
    this.#lastTime ??= entry;
  }

  #give(items: readonly StreamItem[]): void {
    for (const item of items) {
      const time = this.#timeOf(item.seq + item.length - 1);
      this.#rows.push(recordRow(item, time, this.#watch.take(item, time)));
    }
  }

  /** When the byte at an offset came. Chunks are kept until their bytes are in a draft, so it is among them. */
  #timeOf(seq: number): HostTime {
    const chunk = this.#chunks.findLast((candidate) => candidate.seq <= seq);
    if (chunk === undefined) throw new RangeError(`No chunk holds byte ${seq} of boot ${this.#boot}`);
    return chunk;
  }

  /** Bytes that were spooled once and can't be read any more. */
  #giveMissing(toSeq: number, time: HostTime): void {
    this.#give(this.#decoder.flush("lost"));
    const length = toSeq - this.#nextSeq;
    this.#decoder.skip(toSeq - this.#decoder.seq);
    if (this.#prunedSince_ms === undefined) {
      this.#rows.push(
        this.#gapRow(this.#nextSeq, length, "spoolDamaged", this.#edge(this.#lastTime ?? time), time),
      );
    } else {
      const hostMono_ms = time.hostMono_ms - (time.hostWall_ms - this.#prunedSince_ms);
      const from = this.#edge({ hostWall_ms: this.#prunedSince_ms, hostMono_ms });
      this.#rows.push(this.#gapRow(this.#nextSeq, length, "spoolPruned", from, time));
      this.#prunedSince_ms = undefined;
    }
    this.#nextSeq = toSeq;
  }

  #gapRow(seq: number, length: number, reason: GapRow["reason"], from: GapEdge, time: HostTime): GapRow {
    const { hostWall_ms, hostMono_ms, epoch } = time;
    const to = { boot: this.#boot, seq: seq + length, hostWall_ms, hostMono_ms };
    return { kind: "gap", seq, length, hostWall_ms, hostMono_ms, epoch, reason, from, to };
  }

  #edge(time: Pick<HostTime, "hostWall_ms" | "hostMono_ms"> | undefined): GapEdge {
    const { hostWall_ms, hostMono_ms } = time ?? { hostWall_ms: 0, hostMono_ms: 0 };
    return { boot: this.#boot, seq: this.#nextSeq, hostWall_ms, hostMono_ms };
  }
}

/** What of a row lies at or behind an offset: nothing, all of it, or a rest that can only be told as bytes. */
function partFrom(row: RecordRow, fromSeq: number): RecordRow[] {
  const end = row.seq + row.length;
  if (row.seq >= fromSeq) return [row];
  if (end <= fromSeq) return [];
  const { hostWall_ms, hostMono_ms, epoch } = row;
  const rest = { seq: fromSeq, length: end - fromSeq, hostWall_ms, hostMono_ms, epoch };
  if (row.kind === "gap") return [{ ...row, ...rest, from: { ...row.from, seq: fromSeq } }];
  return [{ kind: "rejected", ...rest, reason: "truncated" }];
}
