import { monitorEventLoopDelay } from "node:perf_hooks";
import type { LoopLagSeen } from "./BridgeReport.ts";

const RESOLUTION_MS = 10;
/** What is told covers between one and two of these. */
const WINDOW_MS = 10_000;

/** The part of Node's histogram that is used; times are in ns. */
export type TurnTimes = Pick<
  ReturnType<typeof monitorEventLoopDelay>,
  "enable" | "disable" | "reset" | "percentile" | "max" | "count"
>;

/** How late the process's loop turns: a timer of 10 ms, and what each of its turns took beyond that. */
export class LoopLag {
  readonly #delay: TurnTimes;
  #since_ms = 0;
  #last: LoopLagSeen = { p50_ms: 0, p99_ms: 0, max_ms: 0 };

  constructor(delay: TurnTimes = monitorEventLoopDelay({ resolution: RESOLUTION_MS })) {
    this.#delay = delay;
    this.#delay.enable();
  }

  /** `now_ms` is monotonic. */
  seen(now_ms: number): LoopLagSeen {
    const now = this.#delay.count > 0 ? this.#read() : this.#last;
    const worse = {
      p50_ms: now.p50_ms,
      p99_ms: Math.max(now.p99_ms, this.#last.p99_ms),
      max_ms: Math.max(now.max_ms, this.#last.max_ms),
    };
    if (now_ms - this.#since_ms > WINDOW_MS) {
      this.#last = now;
      this.#since_ms = now_ms;
      this.#delay.reset();
    }
    return worse;
  }

  stop(): void {
    this.#delay.disable();
  }

  #read(): LoopLagSeen {
    return {
      p50_ms: beyond(this.#delay.percentile(50)),
      p99_ms: beyond(this.#delay.percentile(99)),
      max_ms: beyond(this.#delay.max),
    };
  }
}

/** The histogram holds whole turns, in ns. */
function beyond(turn_ns: number): number {
  return Math.max(0, Math.round((turn_ns / 1e6 - RESOLUTION_MS) * 100) / 100);
}
