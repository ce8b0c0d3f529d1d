import { z } from "zod";
import { Base64, Mono_ms, Seq, Wall_ms } from "./identifiers.ts";
import { Origin } from "./origin.ts";

/** Bytes as they came, with the times of their arrival. Stored beside the rows, so that all else can be recomputed. */
export const ChunkRow = z.object({
  seq: Seq,
  hostWall_ms: Wall_ms,
  hostMono_ms: Mono_ms,
  /** Counts the steps of the host's wall clock within this boot. */
  epoch: z.number().int().nonnegative(),
  bytes: Base64,
});
export type ChunkRow = z.infer<typeof ChunkRow>;

const Stretch = z.object({
  seq: Seq,
  length: z.number().int().nonnegative(),
  hostWall_ms: Wall_ms,
  hostMono_ms: Mono_ms,
  epoch: z.number().int().nonnegative(),
});

/**
 * What the bridge noticed at a frame, beside what the device said: a reading of its own, which changes nothing of the
 * frame's values, order or device time.
 * - `clockJump`: the device's clock was set by `jump_ms` and a new epoch of it begins. `seq` and `hostWall_ms` are those
 *   of the first frame that showed it, as `shown` where `expected` should have stood; this one agrees with it.
 * - `restart`: the device was switched off and on before this frame, as it `told` itself by a notice that its profile
 *   names; from `silence` alone, longer than the port's stale limit, it only may have been.
 * - `repeat`: it says the same as the frame before and came before the next one was due; both are kept. `hasSameTime`: the
 *   device's own time is the same too.
 */
export const FrameRemark = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("clockJump"),
    deviceEpoch: z.number().int().positive(),
    jump_ms: z.number().int(),
    seq: Seq,
    hostWall_ms: Wall_ms,
    expected: z.string(),
    shown: z.string(),
  }),
  z.object({
    kind: z.literal("restart"),
    evidence: z.enum(["told", "silence"]),
    /** Since the frame before. */
    silent_ms: z.number().int().nonnegative(),
  }),
  z.object({
    kind: z.literal("repeat"),
    apart_ms: z.number().int().nonnegative(),
    hasSameTime: z.boolean(),
  }),
]);
export type FrameRemark = z.infer<typeof FrameRemark>;

/** What a frame carries beside its readings. */
export const FrameDetail = z.object({
  deviceTime: z.string().exactOptional(),
  events: z.array(z.object({ key: z.string(), marker: z.string() })),
  status: z.array(z.object({ name: z.string(), raw: z.string() })),
  alarms: z.array(z.object({ code: z.string(), text: z.string() })),
  /** The text as sent of each cell that a status rule made invalid, by column of the layout; absent where none is. */
  raw: z.array(z.object({ column: z.number().int().nonnegative(), text: z.string() })).exactOptional(),
  /** Absent where there is none. */
  remarks: z.array(FrameRemark).exactOptional(),
});
export type FrameDetail = z.infer<typeof FrameDetail>;

export const FrameRow = Stretch.extend({
  kind: z.literal("frame"),
  layout: z.string(),
  packed: Base64,
  detail: FrameDetail,
  /** The first item after a port was opened: the system may hand over an old line, so its host time is not trusted. */
  isFirstAfterOpen: z.boolean().exactOptional(),
});
export type FrameRow = z.infer<typeof FrameRow>;

export const NoticeRow = Stretch.extend({
  kind: z.literal("notice"),
  notice: z.string(),
  key: z.string().exactOptional(),
  text: z.string(),
});

export const RejectedRow = Stretch.extend({
  kind: z.literal("rejected"),
  reason: z.string(),
  column: z.number().int().exactOptional(),
});

const GapEdge = z.object({ boot: z.string(), seq: Seq, hostWall_ms: Wall_ms, hostMono_ms: Mono_ms });

/**
 * A stretch in which bytes may have been sent that nobody recorded. `bridgeDown` between two boots is a restart of the
 * bridge, within one boot a standstill of its process. `length` > 0 only where known bytes were pruned,
 * or where the spool's checksum says that they are not the ones that came (`spoolDamaged`).
 */
export const GapRow = Stretch.extend({
  kind: z.literal("gap"),
  reason: z.enum(["bridgeDown", "portLost", "spoolPruned", "spoolDamaged"]),
  from: GapEdge,
  to: GapEdge,
});
export type GapRow = z.infer<typeof GapRow>;

export const RecordRow = z.discriminatedUnion("kind", [FrameRow, NoticeRow, RejectedRow, GapRow]);
export type RecordRow = z.infer<typeof RecordRow>;

/**
 * A stretch `[fromSeq, toSeq)` of one stream, taken from committed spool rows, strictly in order and without a hole:
 * rows follow one another, the first at `fromSeq`, the last ending at `toSeq`; chunks hold the same bytes.
 */
export const RecordBatch = z
  .object({
    /** Must be the stream's; the server refuses another. */
    origin: Origin,
    fromSeq: Seq,
    toSeq: Seq,
    chunks: z.array(ChunkRow).max(20_000),
    rows: z.array(RecordRow).min(1).max(20_000),
  })
  .meta({ id: "RecordBatch" });
export type RecordBatch = z.infer<typeof RecordBatch>;
