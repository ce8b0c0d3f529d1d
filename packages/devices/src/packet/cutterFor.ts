import type { DecoderState } from "../codec/DecoderState.ts";
import { LineCutter } from "../line/LineCutter.ts";
import type { Framing, LineEnds } from "../profile/Framing.ts";
import type { Checksum } from "./Checksum.ts";
import { framerFor } from "./framers/framerFor.ts";
import { PauseWatch } from "./PauseWatch.ts";
import { PacketCutter } from "./PacketCutter.ts";
import type { PacketSink } from "./PacketCutter.ts";
import { RangeVote } from "./RangeVote.ts";

/** Cuts a stream into packets that passed their check, and everything else. */
export interface Cutter {
  readonly pendingBytes: number;
  /** `at_ms`: when the chunk came, if anybody knows. */
  cut(chunk: Uint8Array, at_ms?: number): void;
  /** `isLost`: what the stream taught of its line ends is forgotten. */
  end(isLost: boolean): void;
  state(): Partial<DecoderState>;
}

export function cutterFor(
  framing: Framing,
  checksum: Checksum,
  begin: DecoderState,
  sink: PacketSink,
): Cutter {
  const vote = new RangeVote(checksum, begin.checkFits);
  if (framing.kind === "line") return lines(framing, vote, begin, sink);
  const cutter = new PacketCutter(framerFor(framing), vote, sink);
  const pause = new PauseWatch(framing.interByte_ms);
  return {
    get pendingBytes() {
      return cutter.pendingBytes;
    },
    cut: (chunk, at_ms) => {
      if (chunk.length === 0) return;
      if (pause.precedes(at_ms)) cutter.end();
      cutter.cut(chunk);
    },
    end: (isLost) => {
      cutter.end();
      if (isLost) vote.forget();
    },
    state: () => stateOf(vote),
  };
}

function stateOf({ counts }: RangeVote): Pick<DecoderState, "checkFits"> {
  return counts === undefined ? {} : { checkFits: counts };
}

/** A line is a packet without its line end. */
function lines(framing: LineEnds, vote: RangeVote, begin: DecoderState, sink: PacketSink): Cutter {
  // CR LF ends in LF too: the longer line end is asked first.
  const lineEnds = framing.lineEnds.toSorted((a, b) => b.length - a.length);
  const judge = (bytes: Uint8Array, start: number, end: number): void => {
    const wire = bytes.slice(start, end);
    const lineEnd = lineEnds.find((text) => endsWith(wire, text));
    if (lineEnd === undefined) return sink.rejected(wire, "shape");
    const line = wire.subarray(0, wire.length - lineEnd.length);
    if (line.length === 0 || (framing.isPrintable === true && !line.every(isPrintable))) {
      return sink.rejected(wire, "noise");
    }
    const verdict = vote.judge(line);
    vote.add(verdict);
    vote.settle();
    if (!verdict.passes) return sink.rejected(wire, "check");
    if (lineEnd === "\r") cutter.lineEnd = "cr";
    sink.packet(line, wire);
  };
  const cutter: LineCutter = new LineCutter(framing.maxLength_bytes, framing.lineEnds.includes("\r"), begin, {
    line: judge,
    overlong: (bytes, start, end) => sink.rejected(bytes.slice(start, end), "overlong"),
  });
  return {
    get pendingBytes() {
      return cutter.pendingBytes;
    },
    cut: (chunk) => {
      for (let at = 0; at < chunk.length;) at = cutter.cut(chunk, at);
    },
    end: (isLost) => {
      const wasOverlong = cutter.isOverlong;
      const rest = cutter.end();
      if (rest.length > 0) sink.rejected(rest, wasOverlong ? "overlong" : "truncated");
      cutter.isOverlong = false;
      if (!isLost) return;
      cutter.lineEnd = "undecided";
      vote.forget();
    },
    state: () => ({ isOverlong: cutter.isOverlong, lineEnd: cutter.lineEnd, ...stateOf(vote) }),
  };
}

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;

function endsWith(bytes: Uint8Array, text: string): boolean {
  const from = bytes.length - text.length;
  if (from < 0) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}
