import type { DecoderState } from "../codec/DecoderState.ts";
import { LineCutter } from "../line/LineCutter.ts";
import type { Framing, LineEnds } from "../profile/Framing.ts";
import type { Checksum } from "./Checksum.ts";
import { framerFor } from "./framers/framerFor.ts";
import { PacketCutter } from "./PacketCutter.ts";
import type { PacketSink } from "./PacketCutter.ts";

/** Cuts a stream into packets that passed their check, and everything else. */
export interface Cutter {
  readonly pendingBytes: number;
  cut(chunk: Uint8Array): void;
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
  if (framing.kind === "line") return lines(framing, checksum, begin, sink);
  const cutter = new PacketCutter(framerFor(framing), checksum, sink);
  return {
    get pendingBytes() {
      return cutter.pendingBytes;
    },
    cut: (chunk) => cutter.cut(chunk),
    end: () => cutter.end(),
    state: () => ({}),
  };
}

/** A line is a packet without its line end. */
function lines(framing: LineEnds, checksum: Checksum, begin: DecoderState, sink: PacketSink): Cutter {
  // CR LF ends in LF too: the longer line end is asked first.
  const lineEnds = framing.lineEnds.toSorted((a, b) => b.length - a.length);
  const judge = (bytes: Uint8Array, start: number, end: number): void => {
    const wire = bytes.slice(start, end);
    const lineEnd = lineEnds.find((text) => endsWith(wire, text));
    if (lineEnd === undefined) return sink.rejected(wire, "shape");
    const line = wire.subarray(0, wire.length - lineEnd.length);
    if (line.length === 0) return sink.rejected(wire, "noise");
    if (checksum.isRequired && !checksum.fits(line)) return sink.rejected(wire, "check");
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
      if (isLost) cutter.lineEnd = "undecided";
    },
    state: () => ({ isOverlong: cutter.isOverlong, lineEnd: cutter.lineEnd }),
  };
}

function endsWith(bytes: Uint8Array, text: string): boolean {
  const from = bytes.length - text.length;
  if (from < 0) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}
