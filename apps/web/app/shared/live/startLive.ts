import { PATHS } from "@openperfusion/contracts";
import type { LiveMessage } from "@openperfusion/contracts";
import { config } from "zod";
import { frameLoop } from "./FrameLoop.ts";
import { LiveConnection, liveAddress } from "./LiveConnection.ts";
import { setConnection, takeHeartbeat, takeStreams, useLive } from "./liveStore.ts";
import { LatencyTrace } from "./LatencyTrace.ts";

// Zod would otherwise try to compile code, which the content security policy forbids and reports.
config({ jitless: true });

const TICK_MS = 250;

/** Connects the page to the live stream; the returned function ends it. With `trace`, painted frames are timed. */
export function startLive(isTracing: boolean): () => void {
  const trace = isTracing ? new LatencyTrace() : null;
  const untrace = trace === null ? null : frameLoop.afterPaint(trace.painted);
  const connection = new LiveConnection(
    {
      onMessage: (message, received_ms) => take(message, received_ms, trace),
      onMisunderstood: () => setConnection({ isMisunderstood: true }),
      onConnecting: () => setConnection({ phase: "connecting", nextTry_ms: null }),
      onOpen: () => setConnection({ phase: "open", nextTry_ms: null }),
      onLost: (nextTry_ms) => {
        setConnection({ phase: "retrying", nextTry_ms });
        useLive.setState({ heartbeat_ms: null });
      },
      onPaused: forgetValues,
      onServerAnswers: (serverAnswers) => {
        if (useLive.getState().connection.serverAnswers !== serverAnswers) setConnection({ serverAnswers });
      },
    },
    {
      connect: () => new WebSocket(liveAddress(window.location)),
      isServerAnswering,
      now_ms: () => performance.now(),
      wall_ms: () => Date.now(),
      random: () => Math.random(),
    },
  );
  const tick = (): void => connection.tick();
  const timer = window.setInterval(tick, TICK_MS);
  // A hidden page's timers run late; what it shows must be right in its first frame.
  document.addEventListener("visibilitychange", tick);
  document.addEventListener("resume", tick);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
    document.removeEventListener("resume", tick);
    connection.stop();
    untrace?.();
    // Nobody watches the clocks from here on; the server sends the newest values again to whoever comes back.
    forgetValues();
    useLive.setState({ heartbeat_ms: null });
  };
}

function forgetValues(): void {
  for (const track of useLive.getState().tracks.values()) track.forget();
}

function take(message: LiveMessage, received_ms: number, trace: LatencyTrace | null): void {
  switch (message.type) {
    case "hello":
      setConnection({ serverVersion: message.version });
      break;
    case "streams":
      takeStreams(message.streams);
      break;
    case "frames": {
      const track = useLive.getState().tracks.get(message.stream);
      for (const frame of message.frames) {
        if (track?.apply(frame, received_ms) === true) trace?.received(message.stream, frame);
      }
      break;
    }
    case "heartbeat":
      takeHeartbeat(message, received_ms);
      break;
    default:
      message satisfies never;
  }
}

async function isServerAnswering(): Promise<boolean> {
  try {
    await fetch(PATHS.health, { signal: AbortSignal.timeout(1000), cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
