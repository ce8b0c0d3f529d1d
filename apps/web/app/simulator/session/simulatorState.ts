import type { SignalId } from "@openperfusion/signals";
import type { JudgedNow } from "../worker/judgedNow.ts";
import type { ReportSoFar } from "../worker/reportSoFar.ts";
import type { SimulatorCommand, Speed } from "../worker/protocol.ts";
import type { LoggedAction } from "./actionLog.ts";

/** Where something went wrong, in the engine's or the browser's own words. */
export interface Failure {
  readonly during: SimulatorCommand["type"] | "step" | "worker";
  readonly message: string;
}

/** The control plane: what React renders. Samples and digits are not in here. */
export interface SimulatorState {
  /** `stopped`: the engine gave up; only a bookmark or a new start leads on. */
  readonly phase: "starting" | "ready" | "stopped";
  readonly isRunning: boolean;
  readonly speed: Speed;
  /** Null as long as it is not known. */
  readonly achievedSpeed: number | null;
  readonly signals: ReadonlySet<SignalId>;
  readonly controls: ReadonlyMap<SignalId, number>;
  /** Volumes still to be given. */
  readonly giving: ReadonlyMap<SignalId, number>;
  readonly bookmark_s: number | null;
  readonly log: readonly LoggedAction[];
  /** Null as long as the case is not held against rules. */
  readonly judged: JudgedNow | null;
  /** The case up to the moment when it was asked for; null as long as nobody looks at it. */
  readonly report: ReportSoFar | null;
  readonly failure: Failure | null;
}

export const STARTING: SimulatorState = {
  phase: "starting",
  isRunning: false,
  speed: 1,
  achievedSpeed: null,
  signals: new Set(),
  controls: new Map(),
  giving: new Map(),
  bookmark_s: null,
  log: [],
  judged: null,
  report: null,
  failure: null,
};
