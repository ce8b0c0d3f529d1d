import type { HostTime } from "../clock/HostClock.ts";
import type { Spool } from "../spool/Spool.ts";
import type { GapEdge, Mark } from "../spool/SpoolEntry.ts";
import type { SpooledStream } from "../spool/SpoolStore.ts";
import type { TransportKind } from "../transports/Transport.ts";

type Gap = Extract<Mark, { type: "opened" }>["gap"];

/** What one port writes into the spool: its bytes as they come, and between them what happened to the port. */
export class PortJournal {
  readonly #spool: Spool;
  readonly #stream: SpooledStream;
  /** Since when nobody listened to this port, when an earlier run of the bridge did. */
  readonly #downSince: GapEdge | undefined;
  #seq: number;
  #lastTime: HostTime | undefined;

  constructor(spool: Spool, stream: SpooledStream, downSince: GapEdge | undefined) {
    this.#spool = spool;
    this.#stream = stream;
    this.#downSince = downSince;
    this.#seq = stream.headSeq;
  }

  /** Offset of the next byte. */
  get seq(): number {
    return this.#seq;
  }

  /** When the last byte came; while there was none, when the port was opened first. */
  get lastTime(): HostTime | undefined {
    return this.#lastTime;
  }

  chunk(bytes: Uint8Array, time: HostTime): void {
    this.#spool.append(this.#stream.key, { kind: "chunk", seq: this.#seq, bytes, ...time });
    this.#seq += bytes.length;
    this.#lastTime = time;
  }

  /** `reason`: why nobody listened since the last byte; the first opening goes by what an earlier run left. */
  opened(transport: TransportKind, at: HostTime, reason: "portLost" | "bridgeDown" = "portLost"): void {
    const gap = this.#gap(reason);
    this.#mark({ type: "opened", transport, ...(gap === undefined ? {} : { gap }) }, at);
    this.#lastTime ??= at;
  }

  lost(problem: string, at: HostTime): void {
    this.#mark({ type: "lost", problem }, at);
  }

  ended(at: HostTime): void {
    this.#mark({ type: "ended" }, at);
  }

  clockStepped(expectedWall_ms: number, at: HostTime): void {
    this.#mark({ type: "clockStep", expectedWall_ms }, at);
  }

  #gap(reason: "portLost" | "bridgeDown"): Gap {
    if (this.#lastTime === undefined) {
      return this.#downSince && { reason: "bridgeDown", from: this.#downSince };
    }
    const { hostWall_ms, hostMono_ms } = this.#lastTime;
    const from = { boot: this.#stream.descriptor.boot, seq: this.#seq, hostWall_ms, hostMono_ms };
    return { reason, from };
  }

  #mark(mark: Mark, { hostWall_ms, hostMono_ms, epoch }: HostTime): void {
    this.#spool.append(this.#stream.key, {
      kind: "mark",
      seq: this.#seq,
      hostWall_ms,
      hostMono_ms,
      epoch,
      mark,
    });
  }
}
