import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { Infusions } from "./Infusions.ts";
import { isSameJudged } from "./judgedNow.ts";
import type { JudgedNow } from "./judgedNow.ts";
import { Pacer } from "./Pacer.ts";
import type { CaseSetup, Moment, SimulatorCommand, SimulatorReport, Speed } from "./protocol.ts";
import type { ReportSoFar, StatedFact } from "./reportSoFar.ts";
import { SampleCollector } from "./SampleCollector.ts";
import type { SimulatedCase } from "./SimulatedCase.ts";

/** Holds the case against rules while it is played; `CaseJudge` does, and a test needs none. */
interface Judge {
  played(): void;
  controlSet(signal: SignalId, value: number): void;
  restart(): void;
  state(facts: readonly StatedFact[]): void;
  now(): JudgedNow;
  report(): ReportSoFar;
}

export interface HostSurroundings {
  createCase(setup: CaseSetup): SimulatedCase;
  createJudge(engine: SimulatedCase, setup: CaseSetup): Judge | null;
  report(report: SimulatorReport): void;
  now_ms(): number;
}

/** A tick computes no longer than this, so that a press of a button is heard soon on a slow device too. */
const TICK_BUDGET_MS = 24;
const PACE_INTERVAL_MS = 500;
/** Words that change faster than this can't be read. */
const JUDGED_INTERVAL_MS = 1000;

interface Playing {
  readonly engine: SimulatedCase;
  readonly collector: SampleCollector;
  readonly judge: Judge | null;
}

interface Bookmark {
  readonly state: Uint8Array;
  readonly infusions: ReturnType<Infusions["save"]>;
}

/**
 * Plays one case: takes commands, steps the engine as real time goes by, reports what is to be shown.
 * Knows neither worker nor timer: the worker's script calls `tick` some fifty times a second.
 */
export class SimulationHost {
  readonly #around: HostSurroundings;
  readonly #pacer = new Pacer();
  readonly #infusions = new Infusions();
  #speed: Speed = 1;
  #playing: Playing | null = null;
  #bookmark: Bookmark | null = null;
  #lastPace_ms = Number.NEGATIVE_INFINITY;
  #lastJudged_ms = Number.NEGATIVE_INFINITY;
  #judged: JudgedNow | null = null;

  constructor(around: HostSurroundings) {
    this.#around = around;
  }

  take(command: SimulatorCommand): void {
    try {
      this.#obey(command);
    } catch (error) {
      this.#fail(command.type, error);
    }
  }

  /** Plays what is due, in a bounded time. */
  tick(): void {
    const playing = this.#playing;
    if (playing === null || !this.#pacer.isRunning) return;
    const start_ms = this.#around.now_ms();
    const due_ms = this.#pacer.due_ms(start_ms);
    let played_ms = 0;
    try {
      while (due_ms - played_ms >= 1 && this.#around.now_ms() - start_ms < TICK_BUDGET_MS) {
        played_ms += this.#stretch(due_ms - played_ms);
      }
    } catch (error) {
      this.#pacer.pause();
      this.#fail("step", error);
    }
    const now_ms = this.#around.now_ms();
    this.#pacer.played(played_ms, now_ms);
    if (played_ms > 0) this.#reportSamples(now_ms, false);
    if (played_ms > 0 && now_ms - this.#lastJudged_ms >= JUDGED_INTERVAL_MS) this.#reportJudged(now_ms);
    if (now_ms - this.#lastPace_ms >= PACE_INTERVAL_MS) this.#reportPace(now_ms);
  }

  /** Steps to the next sample, the end of a running infusion or the end of what is due, whichever is first. */
  #stretch(due_ms: number): number {
    const { engine, collector, judge } = this.#case();
    const stretch_ms = Math.min(due_ms, collector.untilSample_ms, this.#infusions.nextEnd_ms());
    engine.step(stretch_ms);
    for (const signal of this.#infusions.advance(stretch_ms)) {
      this.#setControl(signal, 0);
      this.#around.report({ type: "giving", signal, remaining_mL: 0 });
    }
    collector.played(stretch_ms);
    judge?.played();
    return stretch_ms;
  }

  #obey(command: SimulatorCommand): void {
    const now_ms = this.#around.now_ms();
    switch (command.type) {
      case "load":
        return this.#load(command.setup, now_ms);
      case "pause":
        this.#pacer.pause();
        return this.#reportPace(now_ms);
      case "resume":
        this.#case();
        this.#pacer.resume(now_ms);
        return this.#reportPace(now_ms);
      case "speed":
        this.#speed = command.speed;
        this.#pacer.setSpeed(command.speed, now_ms);
        this.#playing?.collector.begin(command.speed);
        return this.#reportPace(now_ms);
      case "control":
        this.#infusions.stop(command.signal);
        return this.#setControl(command.signal, command.value);
      case "give": {
        const largest = SIGNALS[command.signal] as { readonly control?: { readonly max: number } };
        const rate = this.#infusions.give(command.signal, command.volume_mL, largest.control?.max ?? 0);
        this.#setControl(command.signal, rate);
        return this.#reportGiving(command.signal);
      }
      case "stopGiving":
        this.#infusions.stop(command.signal);
        this.#setControl(command.signal, 0);
        return this.#reportGiving(command.signal);
      case "bookmark":
        this.#bookmark = { state: this.#case().engine.snapshot(), infusions: this.#infusions.save() };
        return this.#around.report({ type: "bookmarked", time_s: this.#case().engine.time_s });
      case "report":
        return this.#around.report({ type: "report", report: this.#judge().report() });
      case "stateFacts":
        this.#judge().state(command.facts);
        this.#reportJudged(now_ms);
        return this.#around.report({ type: "report", report: this.#judge().report() });
      case "returnToBookmark":
        return this.#return(now_ms);
      default:
        command satisfies never;
    }
  }

  #load(setup: CaseSetup, now_ms: number): void {
    this.#pacer.pause();
    this.#infusions.clear();
    this.#bookmark = null;
    this.#playing = null;
    const engine = this.#around.createCase(setup);
    const collector = new SampleCollector(engine, this.#speed);
    const judge = this.#around.createJudge(engine, setup);
    this.#playing = { engine, collector, judge };
    this.#around.report({ type: "loaded", moment: this.#moment(), layout: collector.layout });
    this.#reportSamples(now_ms, true);
    this.#judged = null;
    this.#reportJudged(now_ms);
    this.#reportPace(now_ms);
  }

  #return(now_ms: number): void {
    const { engine, collector, judge } = this.#case();
    if (this.#bookmark === null) throw new Error("No moment is kept to return to");
    engine.restore(this.#bookmark.state);
    this.#infusions.restore(this.#bookmark.infusions);
    collector.begin(this.#speed);
    judge?.restart();
    this.#around.report({ type: "returned", moment: this.#moment() });
    for (const signal of this.#infusions.signals()) this.#reportGiving(signal);
    this.#reportSamples(now_ms, true);
    this.#reportJudged(now_ms);
  }

  #setControl(signal: SignalId, value: number): void {
    const { engine, judge } = this.#case();
    try {
      engine.setControl(signal, value);
      judge?.controlSet(signal, value);
    } finally {
      // A refused value is answered too: with the one that stands.
      if (engine.controls.includes(signal)) {
        this.#around.report({ type: "control", signal, value: engine.control(signal) });
      }
    }
  }

  #case(): Playing {
    if (this.#playing === null) throw new Error("No case is loaded");
    return this.#playing;
  }

  #judge(): Judge {
    const { judge } = this.#case();
    if (judge === null) throw new Error("This case is not held against rules");
    return judge;
  }

  #moment(): Moment {
    const { engine } = this.#case();
    return {
      time_s: engine.time_s,
      controls: engine.controls.map((signal) => [signal, engine.control(signal)]),
    };
  }

  #reportSamples(now_ms: number, isWhole: boolean): void {
    const samples = this.#case().collector.drain(now_ms, isWhole);
    this.#around.report({ type: "samples", samples });
    if (samples.frame === undefined) return;
    for (const signal of this.#infusions.signals()) this.#reportGiving(signal);
  }

  #reportGiving(signal: SignalId): void {
    this.#around.report({ type: "giving", signal, remaining_mL: this.#infusions.remaining_mL(signal) });
  }

  #reportJudged(now_ms: number): void {
    this.#lastJudged_ms = now_ms;
    const judged = this.#case().judge?.now() ?? null;
    if (judged === null || (this.#judged !== null && isSameJudged(judged, this.#judged))) return;
    this.#judged = judged;
    this.#around.report({ type: "judged", judged });
  }

  #reportPace(now_ms: number): void {
    this.#lastPace_ms = now_ms;
    const { isRunning, achieved } = this.#pacer;
    this.#around.report({ type: "pace", isRunning, speed: this.#speed, achieved });
  }

  #fail(during: SimulatorCommand["type"] | "step", error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#around.report({ type: "failed", during, message });
    this.#reportPace(this.#around.now_ms());
  }
}
