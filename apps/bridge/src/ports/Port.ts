import type { PortConfig, PortStatus, PreviewFrame } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import type { HostClock, HostTime } from "../clock/HostClock.ts";
import type { Standstill } from "../clock/Standstill.ts";
import type { StreamDecoder } from "../decode/StreamDecoder.ts";
import { Backoff } from "../clock/Backoff.ts";
import { previewFrame } from "../record/recordRow.ts";
import type { Spool } from "../spool/Spool.ts";
import type { GapEdge } from "../spool/SpoolEntry.ts";
import type { SpooledStream } from "../spool/SpoolStore.ts";
import type { Transport, TransportLink } from "../transports/Transport.ts";
import { pause } from "../clock/pause.ts";
import { PortHealth } from "./PortHealth.ts";
import { PortJournal } from "./PortJournal.ts";
import { Polling } from "./Polling.ts";
import { sendsRequests } from "../transports/waysToSend.ts";

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
  readonly standstill: Standstill;
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
  readonly #journal: PortJournal;
  readonly #health: PortHealth;
  #link: TransportLink | undefined;
  #polling: Polling | undefined;
  #closed: ((problem: BridgeError | undefined) => void) | undefined;
  #running: Promise<void> | undefined;
  /** The last standstill of the process that the stream tells of. */
  #toldStandstill = 0;

  constructor(settings: PortSettings) {
    this.#settings = settings;
    this.#backoff = new Backoff({ first_ms: 250, most_ms: 3000 }, settings.random);
    this.#decoder = settings.liveDecoder;
    this.#journal = new PortJournal(settings.spool, settings.stream, settings.downSince);
    this.#health = new PortHealth(settings.profile, sendsRequests(settings));
  }

  get stream(): SpooledStream {
    return this.#settings.stream;
  }

  /** Offset behind the last byte that came, committed or not. */
  get headSeq(): number {
    return this.#journal.seq;
  }

  /** The recording has been played. */
  get isOver(): boolean {
    return this.#isRecording && this.#health.isClosed && this.#running !== undefined;
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
    if (!this.#isRecording) this.#journal.clockStepped(expectedWall_ms, at);
  }

  /** Asks a silent port whether it is still there: not every unplugged adapter is reported. */
  async watch(): Promise<void> {
    const link = this.#link;
    if (link === undefined) return;
    // A recording waits; a wire goes on whether anyone listens or not.
    if (this.#settings.spool.isFull && !this.#isRecording) return this.#closed?.(spoolFull());
    if (this.#health.state(this.#now_ms) === "live") return;
    const problem = await link.probe();
    if (problem !== undefined && this.#link === link) this.#closed?.(problem);
  }

  status(backlog_bytes: number): PortStatus {
    const { config, profile, stream, spool } = this.#settings;
    const seen = this.#health.seen(this.#now_ms, spool.problem);
    return {
      port: config.id,
      stream: stream.descriptor.id,
      // A profile of the site's own is configured as its file; where that lies is nobody's business outside.
      profile: profile.id,
      path: config.path,
      byteCount: this.#journal.seq,
      backlog_bytes,
      sendsRequests: sendsRequests(this.#settings),
      ...seen,
      // A recording's clock is held against the time of its making, not against now.
      noticed: this.#isRecording ? { ...seen.noticed, clock: null } : seen.noticed,
    };
  }

  async #run(): Promise<void> {
    const { checkOrigin, spool } = this.#settings;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#health.opening();
      let problem: BridgeError | undefined;
      try {
        await checkOrigin();
        if (spool.isFull) throw spoolFull();
        problem = await this.#session();
      } catch (error) {
        problem =
          error instanceof BridgeError
            ? error
            : new BridgeError("port-lost", reasonOf(error), { cause: error });
      }
      if (signal.aborted || problem === undefined) break;
      this.#health.lost(reasonOf(problem));
      await pause(this.#backoff.next_ms(), signal);
    }
    this.#end();
  }

  /** From opening to loss; resolves with the reason, or with undefined at the end of a recording. */
  async #session(): Promise<BridgeError | undefined> {
    let close: (problem: BridgeError | undefined) => void = () => {};
    const closed = new Promise<BridgeError | undefined>((resolve) => {
      close = resolve;
    });
    this.#closed = close;
    this.#link = await this.#settings.transport.open({
      onChunk: (bytes, recordedTime) => this.#chunk(bytes, recordedTime),
      // This session's own: a driver that complains once more after its link was closed must not end the next one.
      onClose: close,
    });
    this.#opened();
    this.#polling = this.#pollingThrough(this.#link, close);
    const problem = await closed;
    await this.#polling?.stop();
    this.#polling = undefined;
    await this.#link.close();
    this.#link = undefined;
    if (problem !== undefined) this.#lost(reasonOf(problem));
    return problem;
  }

  /** The requests of this session, where a person turned them on. */
  #pollingThrough(
    { send }: TransportLink,
    close: (problem: BridgeError | undefined) => void,
  ): Polling | undefined {
    if (send === undefined) return undefined;
    return new Polling({
      session: this.#settings.profile.session,
      send,
      now_ms: () => this.#now_ms,
      onFailure: (reason) => close(new BridgeError("port-lost", `a request could not be sent: ${reason}`)),
    });
  }

  #opened(): void {
    const { transport, stream, clock } = this.#settings;
    const now = clock.now();
    this.#health.opened(now.hostMono_ms);
    // A recording that goes on was never closed.
    if (this.#isRecording && stream.heardUntil !== undefined) return;
    this.#decoder.opened(transport.kind);
    this.#journal.opened(transport.kind, now);
  }

  #chunk(bytes: Uint8Array, recordedTime: HostTime | undefined): Promise<void> | undefined {
    const { spool, clock, onFrames } = this.#settings;
    const arrivedAt_ms = performance.timeOrigin + performance.now();
    const now = clock.now();
    const isFresh = this.#isRecording || this.#toldIfLate(now);
    const time = recordedTime ?? now;
    this.#journal.chunk(bytes, time);
    if (isFresh) this.#health.bytes(now.hostMono_ms);
    this.#backoff.reset();

    const frames: PreviewFrame[] = [];
    const items = this.#decoder.consume(bytes, time.hostMono_ms);
    this.#polling?.came(items);
    for (const item of items) {
      const remarks = this.#health.count(item, time);
      if (item.kind === "frame") frames.push(previewFrame(item, time, 0, remarks));
    }
    if (isFresh && frames.length > 0) {
      this.#health.frame(now.hostMono_ms);
      onFrames(frames, arrivedAt_ms);
    }
    return spool.uncommitted_bytes > WAIT_ABOVE_BYTES ? this.#roomInSpool() : undefined;
  }

  /**
   * Whether bytes are as fresh as they look. What waited while this process stood still is recorded behind a gap, since
   * the system may not have kept all of it, and shown to nobody: nothing tells how old it is.
   */
  #toldIfLate(now: HostTime): boolean {
    const standstill = this.#settings.standstill.waitedThrough;
    if (standstill === 0) return true;
    if (standstill !== this.#toldStandstill) {
      this.#toldStandstill = standstill;
      this.#lost("the bridge stood still");
      this.#decoder.opened(this.#settings.transport.kind);
      this.#journal.opened(this.#settings.transport.kind, now, "bridgeDown");
    }
    return false;
  }

  /** For a transport that can wait. */
  async #roomInSpool(): Promise<void> {
    const { signal } = this.#stopping;
    while (this.#settings.spool.uncommitted_bytes > WAIT_ABOVE_BYTES && !signal.aborted)
      await pause(20, signal);
  }

  #lost(problem: string): void {
    this.#decoder.flush("lost");
    this.#journal.lost(problem, this.#settings.clock.now());
  }

  /** A recording that was stopped in the middle goes on another time; every other stream ends with the bridge's run. */
  #end(): void {
    this.#health.closed();
    const isCutShort = this.#isRecording && this.#stopping.signal.aborted;
    if (isCutShort || this.#settings.stream.isEnded) return;
    this.#decoder.flush("end");
    const now = this.#settings.clock.now();
    // A recording ends when its last byte came.
    this.#journal.ended((this.#isRecording ? this.#journal.lastTime : undefined) ?? now);
  }

  get #isRecording(): boolean {
    return this.#settings.transport.kind === "file";
  }

  get #now_ms(): number {
    return this.#settings.clock.now().hostMono_ms;
  }
}

function spoolFull(): BridgeError {
  return new BridgeError("spool-full", "The spool can't be written; the port is let go until it can");
}
