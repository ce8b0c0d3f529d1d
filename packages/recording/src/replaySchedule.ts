import type { TimedLine } from "./timeLines.ts";

/** Bytes of a recording, and when they are to be replayed. */
export interface ReplayPiece extends TimedLine {
  /** Real milliseconds from the (re)start of the replay. Never less than the piece's before it. */
  readonly due_ms: number;
}

export interface ReplayPace {
  /** Recording time over real time: 1 is the original pace, Infinity as fast as the reader takes it. */
  readonly speed: number;
  /** Offset of the first byte still wanted; a replay that stopped goes on here. 0 when not given. */
  readonly fromSeq?: number;
}

/**
 * When each line of a recording is due. The first piece is due at once; the pauses between lines are the recording's,
 * divided by the speed. The times that a piece carries are the recording's and do not depend on speed or restart.
 *
 * `fromSeq` may lie within a line: the first piece is then that line's rest. Throws RangeError on a speed or an offset
 * that can't be.
 */
export function replaySchedule(lines: readonly TimedLine[], pace: ReplayPace): readonly ReplayPiece[] {
  const { speed, fromSeq = 0 } = pace;
  if (!(speed > 0)) throw new RangeError(`speed must be above 0, found ${speed}`);
  if (!Number.isInteger(fromSeq) || fromSeq < 0) {
    throw new RangeError(`fromSeq must be a byte offset (whole, not negative), found ${fromSeq}`);
  }
  const wanted = lines.filter(({ seq, bytes }) => seq + bytes.length > fromSeq);
  const start_ms = wanted[0]?.elapsed_ms ?? 0;
  return wanted.map((line) => {
    const skipped = Math.max(0, fromSeq - line.seq);
    return {
      ...line,
      seq: line.seq + skipped,
      bytes: line.bytes.subarray(skipped),
      due_ms: (line.elapsed_ms - start_ms) / speed,
    };
  });
}
