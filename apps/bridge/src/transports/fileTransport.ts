import { replaySchedule } from "@openperfusion/recording";
import type { Recording } from "./recording.ts";
import type { Transport, TransportHandlers } from "./Transport.ts";
import { BridgeError } from "../BridgeError.ts";
import { pause } from "../clock/pause.ts";

/**
 * A recorded file as a port. Times are the recording's, the speed changes only the pace, and it begins at any byte: the
 * one after the last that was spooled.
 */
export function fileTransport(
  recording: Recording,
  pace: { readonly speed: number; readonly fromSeq: number },
): Transport {
  const pieces = replaySchedule(recording.lines, pace);
  const skipped = recording.lines.length - pieces.length;
  /** The next piece: an opening after the first goes on where the one before ended. */
  let next = 0;

  async function play(handlers: TransportHandlers, signal: AbortSignal): Promise<void> {
    const start_ms = performance.now() - (pieces[next]?.due_ms ?? 0);
    for (const piece of pieces.slice(next)) {
      const wait_ms = piece.due_ms - (performance.now() - start_ms);
      if (wait_ms > 0) await pause(wait_ms, signal);
      // Even a replay that is late lets the ports beside it have their turn.
      else if (next % 100 === 0) await pause(0, signal);
      if (signal.aborted) return;
      await handlers.onChunk(piece.bytes, recording.times[skipped + next++]);
    }
    handlers.onClose(undefined);
  }

  return {
    kind: "file",
    open: async (handlers) => {
      const stopping = new AbortController();
      // Begins in a later turn, when the port knows that it is open.
      const playing = pause(0).then(() => play(handlers, stopping.signal));
      playing.catch((cause: unknown) => {
        handlers.onClose(new BridgeError("port-lost", "The replay broke off", { cause }));
      });
      return {
        probe: async () => undefined,
        close: async () => {
          stopping.abort();
          await playing.catch(() => {});
        },
      };
    },
  };
}
