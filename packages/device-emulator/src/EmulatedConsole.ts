import { layoutFor, LineEncoder } from "@openperfusion/devices";
import type { LineProfile, Marker } from "@openperfusion/devices";
import type { Cell, LayoutColumn, SignalSource } from "@openperfusion/signals";
import type { ConsoleEvent } from "./ConsoleEvent.ts";
import type { ConsoleLine } from "./ConsoleLine.ts";
import type { ConsoleSettings } from "./ConsoleSettings.ts";
import { clockShift_s, stormState } from "./faults/contentFaults.ts";
import type { Fault } from "./faults/Fault.ts";

interface Spoken {
  readonly cells: readonly Cell[];
  readonly clock_s: number;
}

/**
 * An emulated console of any profile: writes the lines that the device would write, in simulated time.
 * Wired to a patient model, a recording or constants, it never knows who reads, and never waits for a reader.
 */
export class EmulatedConsole {
  readonly profile: LineProfile;
  readonly #encoder: LineEncoder;
  readonly #source: SignalSource;
  readonly #startClock_s: number;
  readonly #events: readonly ConsoleEvent[];
  readonly #faults: readonly Fault[];
  readonly #markers: readonly Marker[];
  readonly #startModes: Readonly<Record<string, string>>;
  /** The columns in the modes that the console is in: what a value means follows them. */
  #columns: readonly LayoutColumn[];
  #modes: Readonly<Record<string, string>>;
  #isOn = false;
  #nextEvent = 0;
  /** Count of timer lines written; the next is due at this many periods. */
  #timerCount = 0;
  #sinceHeaderCount = 0;
  #last: Spoken | undefined;

  /** Throws RangeError for a missing option, an unknown key or a mode that the device has no line for. */
  constructor(profile: LineProfile, settings: ConsoleSettings) {
    this.profile = profile;
    this.#encoder = new LineEncoder(profile, settings.options);
    this.#source = settings.source;
    this.#startClock_s = settings.startClock_s ?? 0;
    this.#events = (settings.events ?? []).toSorted((a, b) => a.at_s - b.at_s);
    this.#faults = settings.faults ?? [];
    this.#startModes = settings.modes ?? {};
    const initial = Object.fromEntries(profile.modes.map((mode) => [mode.name, mode.initial]));
    this.#modes = { ...initial, ...this.#startModes };
    this.#columns = layoutFor(profile, this.#modes).columns;
    this.#markers = profile.data.cells
      .flat()
      .flatMap((field) => (field.role === "marker" ? field.markers : []));
    for (const [mode, value] of Object.entries(this.#startModes)) this.#modeLine(0, mode, value);
    for (const event of this.#events) this.#check(event);
  }

  /** The lines that are due up to and including `now_s` and were not given yet, in order. */
  advance(now_s: number): readonly ConsoleLine[] {
    const lines: ConsoleLine[] = [];
    if (!this.#isOn && now_s >= 0) {
      this.#isOn = true;
      for (const [mode, value] of Object.entries(this.#startModes))
        lines.push(this.#modeLine(0, mode, value));
    }
    for (;;) {
      const timer_s = (this.#timerCount * this.profile.session.period_ms) / 1000;
      const event = this.#events[this.#nextEvent];
      const isEventFirst = event !== undefined && event.at_s < timer_s;
      if ((isEventFirst ? event.at_s : timer_s) > now_s) return lines;
      if (isEventFirst) {
        this.#nextEvent++;
        lines.push(...this.#linesOf(event));
      } else {
        this.#timerCount++;
        lines.push(...this.#timerLines(timer_s));
      }
    }
  }

  #timerLines(time_s: number): readonly ConsoleLine[] {
    const { headerEveryLineCount } = this.profile.emission;
    const isHeaderDue =
      headerEveryLineCount > 0 &&
      (this.#last === undefined || this.#sinceHeaderCount >= headerEveryLineCount);
    if (isHeaderDue) this.#sinceHeaderCount = 0;
    const header = isHeaderDue ? this.#encoder.headerBlock() : [];
    const block = header.map((bytes): ConsoleLine => ({ time_s, kind: "header", bytes, faults: [] }));
    return [...block, this.#dataLine(time_s, this.#sample(time_s), this.#markers[0]?.marker)];
  }

  #linesOf(event: ConsoleEvent): readonly ConsoleLine[] {
    if (event.kind === "mode") {
      this.#modes = { ...this.#modes, [event.mode]: event.value };
      this.#columns = layoutFor(this.profile, this.#modes).columns;
      return [this.#modeLine(event.at_s, event.mode, event.value)];
    }
    const known = this.#markers.find(({ key, marker }) =>
      event.kind === "press" ? key === event.key : marker === event.marker,
    );
    const marker = event.kind === "marker" ? event.marker : known?.marker;
    const spoken = known?.repeatsLastLine === true ? this.#last : undefined;
    const line = this.#dataLine(event.at_s, spoken ?? this.#sample(event.at_s), marker);
    const notice =
      known?.noticeBefore === undefined ? undefined : this.#encoder.noticeLine(known.noticeBefore);
    if (notice === undefined) return [line];
    return [{ time_s: event.at_s, kind: "notice", bytes: notice, faults: [] }, line];
  }

  #dataLine(time_s: number, spoken: Spoken, marker: string | undefined): ConsoleLine {
    this.#last = spoken;
    this.#sinceHeaderCount++;
    const content = { ...spoken, ...(marker === undefined ? {} : { marker }) };
    return { time_s, kind: "data", bytes: this.#encoder.dataLine(content), ...content, faults: [] };
  }

  #sample(time_s: number): Spoken {
    const storm = stormState(this.#faults, time_s);
    const cells = this.#columns.map((column) => storm ?? this.#source(column.signal, time_s, column));
    return { cells, clock_s: this.#startClock_s + time_s + clockShift_s(this.#faults, time_s) };
  }

  #modeLine(time_s: number, mode: string, value: string): ConsoleLine {
    const bytes = this.#encoder.modeLine(mode, value);
    if (bytes === undefined) throw new RangeError(`${this.profile.id} has no line for ${mode}=${value}`);
    return { time_s, kind: "mode", bytes, faults: [] };
  }

  #check(event: ConsoleEvent): void {
    if (event.kind === "mode") this.#modeLine(event.at_s, event.mode, event.value);
    const keys = this.#markers.map(({ key }) => key);
    if (event.kind === "press" && !keys.includes(event.key)) {
      throw new RangeError(`${this.profile.id} has no key ${event.key}; it has ${keys.join(", ") || "none"}`);
    }
  }
}
