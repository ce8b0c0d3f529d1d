import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { SignalId } from "@openperfusion/signals";
import type { CaseSetup, Moment, SimulatorCommand, SimulatorReport, Speed } from "../worker/protocol.ts";
import type { StatedFact } from "../worker/reportSoFar.ts";
import { logAction } from "./actionLog.ts";
import type { Action } from "./actionLog.ts";
import { CaseSamples } from "./CaseSamples.ts";
import { STARTING } from "./simulatorState.ts";
import type { SimulatorState } from "./simulatorState.ts";

/** The part of a worker that is used; a test hands in its own. */
export interface SimulatorPort {
  send(command: SimulatorCommand): void;
  /** Called once; `onFailure` when the worker itself can't be loaded or has crashed. */
  listen(onReport: (report: SimulatorReport) => void, onFailure: (message: string) => void): void;
  close(): void;
}

/**
 * The page's side of one case: hands commands to the worker and its answers on. Samples go to `samples`; only what a
 * person decides or must be told goes through the store, and so through React.
 */
export class SimulatorSession {
  readonly store: StoreApi<SimulatorState> = createStore<SimulatorState>(() => STARTING);
  readonly samples = new CaseSamples();
  readonly #openPort: () => SimulatorPort;
  readonly #setup: CaseSetup;
  readonly #now_ms: () => number;
  /** Answers that are still to come, per control. */
  readonly #awaited = new Map<SignalId, number>();
  #port: SimulatorPort | null = null;

  constructor(openPort: () => SimulatorPort, setup: CaseSetup, now_ms: () => number) {
    this.#openPort = openPort;
    this.#setup = setup;
    this.#now_ms = now_ms;
  }

  /** Opens the worker and begins the case, paused. The returned function closes both; a later start begins anew. */
  start(): () => void {
    const port = this.#openPort();
    this.#port = port;
    this.#awaited.clear();
    this.store.setState(STARTING);
    port.listen(
      (report) => {
        if (this.#port === port) this.#take(report);
      },
      (message) => {
        if (this.#port !== port) return;
        this.store.setState({ phase: "stopped", isRunning: false, failure: { during: "worker", message } });
      },
    );
    port.send({ type: "load", setup: this.#setup });
    return () => {
      port.close();
      if (this.#port === port) this.#port = null;
    };
  }

  /** To be called once per painted frame, before the traces are drawn. */
  readonly movePen = (now_ms: number): void => {
    const { isRunning, speed, achievedSpeed } = this.store.getState();
    this.samples.movePen(now_ms, isRunning ? (achievedSpeed ?? speed) : null);
  };

  resume(): void {
    this.#send({ type: "resume" });
  }

  pause(): void {
    this.#send({ type: "pause" });
  }

  setSpeed(speed: Speed): void {
    this.samples.clearTraces();
    this.#send({ type: "speed", speed });
    this.store.setState({ speed, achievedSpeed: null });
  }

  /** Shows the value at once; the engine confirms it or says why not. */
  setControl(signal: SignalId, value: number): void {
    const from = this.store.getState().controls.get(signal) ?? value;
    if (from === value) return;
    this.#showControl(signal, value);
    this.#awaited.set(signal, (this.#awaited.get(signal) ?? 0) + 1);
    this.#send({ type: "control", signal, value });
    this.#log({ kind: "control", signal, from, to: value });
  }

  give(signal: SignalId, volume_mL: number): void {
    this.#send({ type: "give", signal, volume_mL });
    this.#log({ kind: "give", signal, volume_mL });
  }

  stopGiving(signal: SignalId): void {
    const rest_mL = this.store.getState().giving.get(signal) ?? 0;
    this.#send({ type: "stopGiving", signal });
    this.#log({ kind: "stopGiving", signal, rest_mL });
  }

  keepMoment(): void {
    this.#send({ type: "bookmark" });
    this.#log({ kind: "bookmark" });
  }

  returnToMoment(): void {
    const to_s = this.store.getState().bookmark_s;
    if (to_s === null) return;
    this.#log({ kind: "return", to_s });
    this.#send({ type: "returnToBookmark" });
  }

  startAgain(): void {
    this.store.setState({ ...STARTING, speed: this.store.getState().speed });
    this.#send({ type: "load", setup: this.#setup });
  }

  /** Opens the case's report, or draws it up again. */
  drawUpReport(): void {
    this.#send({ type: "report" });
  }

  closeReport(): void {
    this.store.setState({ report: null });
  }

  /** States facts of the whole case, or takes them back with null; its report is drawn up again. */
  stateFacts(facts: readonly StatedFact[]): void {
    this.#send({ type: "stateFacts", facts });
  }

  #send(command: SimulatorCommand): void {
    this.#port?.send(command);
  }

  #take(report: SimulatorReport): void {
    const { setState, getState } = this.store;
    switch (report.type) {
      case "loaded": {
        // Gases stand in the layout once for each temperature view; trends have one column per signal.
        const signals = [...new Set(report.layout.columns.map(({ signal }) => signal))];
        this.samples.begin(report.layout, signals, report.moment.time_s);
        this.#showControls(report.moment);
        setState({ phase: "ready", signals: new Set(signals), log: [], failure: null });
        return this.#log({ kind: "begin" });
      }
      case "returned":
        this.samples.setBack(report.moment.time_s);
        this.#showControls(report.moment);
        // What was drawn up is of a time that has not been.
        return setState({ phase: "ready", failure: null, report: null });
      case "bookmarked":
        return setState({ bookmark_s: report.time_s });
      case "control":
        return this.#confirmControl(report.signal, report.value);
      case "giving":
        return this.#showGiving(report.signal, report.remaining_mL);
      case "pace": {
        const { isRunning, speed, achieved } = report;
        const before = getState();
        if (before.isRunning !== isRunning || before.speed !== speed || before.achievedSpeed !== achieved) {
          setState({ isRunning, speed, achievedSpeed: achieved });
        }
        return undefined;
      }
      case "samples":
        return this.samples.take(report.samples);
      case "judged":
        return setState({ judged: report.judged });
      case "report":
        return setState({ report: report.report });
      case "failed": {
        const { during, message } = report;
        const isLost = during === "step" || during === "load";
        return setState({
          failure: { during, message },
          ...(isLost ? { phase: "stopped", isRunning: false } : {}),
        });
      }
      default:
        report satisfies never;
    }
  }

  #showControls({ controls }: Moment): void {
    this.store.setState({ controls: new Map(controls), giving: new Map() });
  }

  /** An answer to an earlier turn must not pull a knob back that has been turned on since. */
  #confirmControl(signal: SignalId, value: number): void {
    const awaited = Math.max(0, (this.#awaited.get(signal) ?? 0) - 1);
    this.#awaited.set(signal, awaited);
    if (awaited === 0) this.#showControl(signal, value);
  }

  #showControl(signal: SignalId, value: number): void {
    const { controls } = this.store.getState();
    if (controls.get(signal) === value) return;
    this.store.setState({ controls: new Map(controls).set(signal, value) });
  }

  #showGiving(signal: SignalId, remaining_mL: number): void {
    const giving = new Map(this.store.getState().giving);
    if (remaining_mL > 0) giving.set(signal, remaining_mL);
    else giving.delete(signal);
    this.store.setState({ giving });
  }

  #log(action: Action): void {
    const { log } = this.store.getState();
    this.store.setState({ log: logAction(log, action, this.samples.time_s, this.#now_ms()) });
  }
}
