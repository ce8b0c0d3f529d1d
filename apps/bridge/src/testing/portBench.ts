import { onTestFinished, vi } from "vitest";
import type { DeviceProfile } from "@openperfusion/devices";
import type { BridgeError } from "../BridgeError.ts";
import { HostClock } from "../clock/HostClock.ts";
import { Standstill } from "../clock/Standstill.ts";
import { StreamDecoder } from "../decode/StreamDecoder.ts";
import { Port } from "../ports/Port.ts";
import type { SendingSession } from "../ports/Requests.ts";
import type { Spool } from "../spool/Spool.ts";
import type { SpoolEntry } from "../spool/SpoolEntry.ts";
import type { Transport, TransportHandlers } from "../transports/Transport.ts";
import { CDI, CDI_OPTIONS, cdiStream } from "./streams.ts";

export interface PortBench {
  readonly port: Port;
  readonly wire: {
    handlers: TransportHandlers | undefined;
    failure: Error | undefined;
    openCount: number;
    dead: BridgeError | undefined;
    /** Places of what was sent, and why nothing more can be. */
    readonly sent: number[];
    deaf: Error | undefined;
    /** Nothing that is sent is ever taken. */
    isStuck: boolean;
  };
  readonly spool: { isFull: boolean };
  /** What now stands behind the path, when it may not be read as what it is configured as. */
  readonly behind: { refusal: BridgeError | undefined };
  readonly spooled: SpoolEntry[];
  readonly frames: number[];
  readonly say: (text: string) => void;
  readonly pass: (ms: number) => Promise<void>;
  /** The process stands still. */
  readonly stop: (ms: number) => void;
  readonly state: () => string;
}

/** A port of a CDI 500 whose wire and clock are in the test's hands. */
export function portBench(
  settings: {
    readonly downSince?: { boot: string; seq: number; hostWall_ms: number; hostMono_ms: number };
    /** Makes it a console that is polled so. */
    readonly session?: SendingSession;
    /** The profile as the configuration names it: its id, or the file of a site's own. */
    readonly profile?: string;
  } = {},
): PortBench {
  vi.useFakeTimers();
  const clock = { now: 1_000_000 };
  const spooled: SpoolEntry[] = [];
  const frames: number[] = [];
  let loop_ms = 0;
  const standstill = new Standstill(() => loop_ms);
  const turn = (ms: number): void => {
    loop_ms += ms;
    standstill.beat();
  };
  turn(0);
  const wire = {
    handlers: undefined as TransportHandlers | undefined,
    failure: undefined as Error | undefined,
    openCount: 0,
    dead: undefined as BridgeError | undefined,
    sent: [] as number[],
    deaf: undefined as Error | undefined,
    isStuck: false,
  };
  const transport: Transport = {
    kind: "serial",
    open: async (handlers) => {
      wire.openCount++;
      if (wire.failure !== undefined) throw wire.failure;
      wire.handlers = handlers;
      const send = async (index: number): Promise<void> => {
        if (wire.deaf !== undefined) throw wire.deaf;
        if (wire.isStuck) return new Promise(() => {});
        wire.sent.push(index);
      };
      return {
        probe: async () => wire.dead,
        close: async () => {},
        ...(settings.session === undefined ? {} : { send }),
      };
    },
  };
  // The bench needs no names of the answers; a profile does.
  const session = { ...CDI.session, ...settings.session } as DeviceProfile["session"];
  const profile: DeviceProfile = { ...CDI, session };
  const spool = {
    append: (_: number, entry: SpoolEntry) => spooled.push(entry),
    isFull: false,
    problem: null,
    uncommitted_bytes: 0,
  };
  const behind: { refusal: BridgeError | undefined } = { refusal: undefined };
  const port = new Port({
    config: {
      id: "cdi",
      path: "/dev/ttyUSB0",
      profile: settings.profile ?? CDI.id,
      origin: "device",
      options: CDI_OPTIONS,
      placement: {},
      ...(settings.session === undefined ? {} : { polling: true }),
    },
    profile,
    transport,
    stream: {
      key: 1,
      descriptor: cdiStream(),
      headSeq: 0,
      sentSeq: 0,
      isEnded: false,
      isFinished: false,
      heardUntil: undefined,
    },
    downSince: settings.downSince,
    liveDecoder: new StreamDecoder(CDI, CDI_OPTIONS),
    spool: spool as unknown as Spool,
    clock: new HostClock(undefined, { wall_ms: () => clock.now, mono_ms: () => clock.now }),
    standstill,
    checkOrigin: async () => {
      if (behind.refusal !== undefined) throw behind.refusal;
    },
    onFrames: (some) => frames.push(...some.map(({ seq }) => seq)),
    random: () => 0.5,
  });
  onTestFinished(async () => {
    await port.stop();
    vi.useRealTimers();
  });
  return {
    port,
    wire,
    spool,
    behind,
    spooled,
    frames,
    say: (text) => void wire.handlers?.onChunk(Buffer.from(text, "latin1")),
    pass: async (ms) => {
      clock.now += ms;
      for (let left_ms = ms; left_ms > 0; left_ms -= 500) turn(Math.min(500, left_ms));
      await vi.advanceTimersByTimeAsync(ms);
    },
    stop: (ms) => {
      clock.now += ms;
      loop_ms += ms;
    },
    state: () => port.status(0).state,
  };
}
