import type { PortConfig, PortStatus, PreviewFrame } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import type { HostClock, HostTime } from "../clock/HostClock.ts";
import type { StreamDecoder } from "../decode/StreamDecoder.ts";
import { TELNET_PROBLEM } from "../decode/TelnetPrefix.ts";
import { Backoff } from "../clock/Backoff.ts";
import { previewFrame } from "../record/recordRow.ts";
import type { Spool } from "../spool/Spool.ts";
import type { GapEdge, Mark } from "../spool/SpoolEntry.ts";
import type { SpooledStream } from "../spool/SpoolStore.ts";
import type { Transport, TransportLink } from "../transports/Transport.ts";
import { portState } from "./portState.ts";
import { silenceHint } from "./silenceHint.ts";
import { pause } from "../clock/pause.ts";

/** A spool that is this far behind lets a recording wait. */
const WAIT_ABOVE_BYTES = 1024 * 1024;

export interface PortSettings {
  readonly config: PortConfig;
  readonly profile: DeviceProfile;
  readonly transport: Transport;
  readonly stream: SpooledStream;
  /** Since when nobody listened to this port, when an earlier run of the bridge did. */
  readonly downSince: GapEdge | undefined;
  /** The state to decode on from, for a recording that goes on. */
  readonly liveDecoder: StreamDecoder;
  readonly spool: Spool;
  readonly clock: HostClock;
  /** Asked before every opening; throws when what is behind the path may not have the configured origin. */
  readonly checkOrigin: () => Promise<void>;
  /** `arrivedAt_ms`: when their last byte came, ms since 1970 with fractions. */
  readonly onFrames: (frames: readonly PreviewFrame[], arrivedAt_ms: number) => void;
  readonly random?: () => number;
}

/**
 * One port's session: opens its transport, spools every byte before it is looked at, decodes for the preview, and opens
 * again after a loss. The bridge's main loop, one turn per chunk.
 */
export class Port {
  readonly #settings: PortSettings;
  readonly #backoff: Backoff;
  readonly #stopping = new AbortController();
  readonly #decoder: StreamDecoder;
  #phase: "closed" | "opening" | "open" | "lost" = "closed";
  #link: TransportLink | undefined;
  #closed: ((problem: BridgeError | undefined) => void) | undefined;
  #running: Promise<void> | undefined;
  /** Offset of the next byte. */
  #seq: number;
  #lastTime: HostTime | undefined;
  #openedAt_ms: number | undefined;
  #lastByteAt_ms: number | undefined;
  #lastFrameAt_ms: number | undefined;
  #frameCount = 0;
  #rejectedCount = 0;
  #hasTelnet = false;
  #problem: string | null = null;

  constructor(settings: PortSettings) {
    this.#settings = settings;
    this.#backoff = new Backoff({ first_ms: 250, most_ms: 3000 }, settings.random);
    this.#decoder = settings.liveDecoder;
    this.#seq = settings.stream.headSeq;
  }

  get stream(): SpooledStream {
    return this.#settings.stream;
  }

  /** Offset behind the last byte that came, committed or not. */
  get headSeq(): number {
    return this.#seq;
  }

  get isOver(): boolean {
    return (
      this.#settings.transport.kind === "file" && this.#phase === "closed" && this.#running !== undefined
    );
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Ends the session in order: the last bytes are marked as such and stay to be sent. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#closed?.(undefined);
    await this.#running;
  }

  /** The wall clock was set; told in the stream, in both frames. */
  clockStepped(expectedWall_ms: number, at: HostTime): void {
    if (this.#settings.transport.kind !== "file") this.#mark({ type: "clockStep", expectedWall_ms }, at);
  }

  /** Asks a silent port whether it is still there: not every unplugged adapter is reported. */
  async watch(): Promise<void> {
    const link = this.#link;
    if (link === undefined) return;
    // A recording waits; a wire goes on whether anyone listens or not.
    const isRecording = this.#settings.transport.kind === "file";
    if (this.#settings.spool.isFull && !isRecording) return this.#closed?.(spoolFull());
    if (this.#state() === "live") return;
    const problem = await link.probe();
    if (problem !== undefined && this.#link === link) this.#closed?.(problem);
  }

  status(backlog_bytes: number): PortStatus {
    const { config, stream } = this.#settings;
    const now_ms = this.#settings.clock.now().hostMono_ms;
    const age_ms = (at_ms: number | undefined): number | null =>
      at_ms === undefined ? null : now_ms - at_ms;
    return {
      port: config.id,
      stream: stream.descriptor.id,
      profile: config.profile,
      path: config.path,
      state: this.#state(),
      lastByteAge_ms: age_ms(this.#lastByteAt_ms),
      lastFrameAge_ms: age_ms(this.#lastFrameAt_ms),
      byteCount: this.#seq,
      frameCount: this.#frameCount,
      rejectedCount: this.#rejectedCount,
      backlog_bytes,
      problem: this.#shownProblem(now_ms),
    };
  }

  async #run(): Promise<void> {
    const { transport, checkOrigin } = this.#settings;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#phase = "opening";
      let problem: BridgeError | undefined;
      try {
        await checkOrigin();
        if (this.#settings.spool.isFull) throw spoolFull();
        problem = await this.#session(transport);
      } catch (error) {
        problem =
          error instanceof BridgeError
            ? error
            : new BridgeError("port-lost", reasonOf(error), { cause: error });
      }
      if (signal.aborted || problem === undefined) break;
      this.#phase = "lost";
      this.#problem = reasonOf(problem);
      await pause(this.#backoff.next_ms(), signal);
    }
    this.#end();
  }

  /** From opening to loss; resolves with the reason, or with undefined at the end of a recording. */
  async #session(transport: Transport): Promise<BridgeError | undefined> {
    const closed = new Promise<BridgeError | undefined>((resolve) => {
      this.#closed = resolve;
    });
    this.#link = await transport.open({
      onChunk: (bytes, recordedTime) => this.#chunk(bytes, recordedTime),
      onClose: (problem) => this.#closed?.(problem),
    });
    this.#opened();
    const problem = await closed;
    await this.#link.close();
    this.#link = undefined;
    if (problem !== undefined) this.#lost(problem);
    return problem;
  }

  #opened(): void {
    const { transport, downSince, stream, clock } = this.#settings;
    const now = clock.now();
    this.#phase = "open";
    this.#problem = null;
    this.#openedAt_ms = now.hostMono_ms;
    // A recording that goes on was never closed.
    if (transport.kind === "file" && stream.heardUntil !== undefined) return;
    const gap =
      this.#lastTime === undefined
        ? downSince && { reason: "bridgeDown" as const, from: downSince }
        : { reason: "portLost" as const, from: this.#edge(this.#lastTime) };
    this.#decoder.opened(transport.kind);
    this.#mark({ type: "opened", transport: transport.kind, ...(gap === undefined ? {} : { gap }) }, now);
    this.#lastTime ??= now;
  }

  #chunk(bytes: Uint8Array, recordedTime: HostTime | undefined): Promise<void> | undefined {
    const { spool, stream, clock, onFrames } = this.#settings;
    const arrivedAt_ms = performance.timeOrigin + performance.now();
    const now = clock.now();
    const time = recordedTime ?? now;
    spool.append(stream.key, { kind: "chunk", seq: this.#seq, bytes, ...time });
    this.#seq += bytes.length;
    this.#lastTime = time;
    this.#lastByteAt_ms = now.hostMono_ms;
    this.#backoff.reset();

    const frames: PreviewFrame[] = [];
    for (const item of this.#decoder.consume(bytes)) {
      if (item.kind === "frame") frames.push(previewFrame(item, time, 0));
      else if (item.kind === "rejected") this.#rejectedCount++;
      else if (item.notice === "telnetNegotiation") this.#hasTelnet = true;
    }
    if (frames.length > 0) {
      this.#frameCount += frames.length;
      this.#lastFrameAt_ms = now.hostMono_ms;
      onFrames(frames, arrivedAt_ms);
    }
    return spool.uncommitted_bytes > WAIT_ABOVE_BYTES ? this.#roomInSpool() : undefined;
  }

  /** For a transport that can wait. */
  async #roomInSpool(): Promise<void> {
    const { signal } = this.#stopping;
    while (this.#settings.spool.uncommitted_bytes > WAIT_ABOVE_BYTES && !signal.aborted)
      await pause(20, signal);
  }

  #lost(problem: BridgeError): void {
    this.#decoder.flush("lost");
    this.#hasTelnet = false;
    this.#mark({ type: "lost", problem: reasonOf(problem) }, this.#settings.clock.now());
  }

  /** A recording that was stopped in the middle goes on another time; every other stream ends with the bridge's run. */
  #end(): void {
    this.#phase = "closed";
    const isCutShort = this.#settings.transport.kind === "file" && this.#stopping.signal.aborted;
    if (isCutShort || this.#settings.stream.isEnded) return;
    this.#decoder.flush("end");
    const isRecording = this.#settings.transport.kind === "file";
    const now = this.#settings.clock.now();
    this.#mark({ type: "ended" }, isRecording ? (this.#lastTime ?? now) : now);
  }

  #mark(mark: Mark, at: HostTime): void {
    const { hostWall_ms, hostMono_ms, epoch } = at;
    this.#settings.spool.append(this.#settings.stream.key, {
      kind: "mark",
      seq: this.#seq,
      hostWall_ms,
      hostMono_ms,
      epoch,
      mark,
    });
  }

  #edge({ hostWall_ms, hostMono_ms }: HostTime): GapEdge {
    return { boot: this.#settings.stream.descriptor.boot, seq: this.#seq, hostWall_ms, hostMono_ms };
  }

  #state(): PortStatus["state"] {
    return portState({
      phase: this.#phase,
      openedAt_ms: this.#openedAt_ms,
      lastFrameAt_ms: this.#lastFrameAt_ms,
      now_ms: this.#settings.clock.now().hostMono_ms,
      staleAfter_ms: this.#settings.profile.session.staleAfter_ms,
    });
  }

  #shownProblem(now_ms: number): string | null {
    if (this.#problem !== null) return this.#problem;
    if (this.#settings.spool.problem !== null) return this.#settings.spool.problem;
    if (this.#hasTelnet) return TELNET_PROBLEM;
    if (this.#state() !== "listening") return null;
    const { profile } = this.#settings;
    const open_ms = now_ms - (this.#openedAt_ms ?? now_ms);
    return silenceHint(profile, open_ms, (this.#lastByteAt_ms ?? 0) > (this.#openedAt_ms ?? 0));
  }
}

function spoolFull(): BridgeError {
  return new BridgeError("spool-full", "The spool can't be written; the port is let go until it can");
}
