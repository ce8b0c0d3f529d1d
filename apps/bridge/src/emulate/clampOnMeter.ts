import type { Cell, SignalId, SignalSource } from "@openperfusion/signals";

/** The channel of a clamp-on meter that a port places, and the windows of the others that the same sensor fills. */
const PLACED = "flowmeter.flow.mean1s";
const WINDOW_S: Readonly<Partial<Record<SignalId, number>>> = {
  "flowmeter.flow.mean100ms": 0.1,
  "flowmeter.flow.mean1s": 1,
  "flowmeter.flow.mean10s": 10,
};
/** Where the engine has a meter of its own, with its noise and its errors. */
const ENGINE_METER_AT = "pump.arterial.flow";

/**
 * Lets an emulated clamp-on meter measure the tube that it was placed on, in all its means: on the arterial line what
 * the engine's own meter shows, not the turns of the pump that the console before it shows as flow; elsewhere the
 * flow there. A meter that was given no place, and every other device, reads the source as it is.
 */
export function clampedOn(source: SignalSource, placement: Readonly<Record<string, string>>): SignalSource {
  const place = placement[PLACED] as SignalId | undefined;
  if (place === undefined) return source;
  if (place === ENGINE_METER_AT) {
    return (signal, time_s, column) => source(signal === place ? PLACED : signal, time_s, column);
  }
  const flow = new MovingMeans((time_s) => source(place, time_s));
  return (signal, time_s, column) => {
    const window_s = WINDOW_S[signal === place ? PLACED : signal];
    return window_s === undefined ? source(signal, time_s, column) : flow.mean(time_s, window_s);
  };
}

/** Means of what a source says each time it is asked, over the time before; what it does not measure is no mean. */
class MovingMeans {
  readonly #read: (time_s: number) => Cell;
  readonly #samples: { readonly time_s: number; readonly value: number }[] = [];
  #now: { readonly time_s: number; readonly cell: Cell } | undefined;

  constructor(read: (time_s: number) => Cell) {
    this.#read = read;
  }

  mean(time_s: number, window_s: number): Cell {
    const cell = this.#at(time_s);
    if (typeof cell !== "number") return cell;
    const within = this.#samples.filter((sample) => sample.time_s > time_s - window_s);
    return within.reduce((sum, { value }) => sum + value, 0) / within.length;
  }

  /** One sample for all means of one moment. */
  #at(time_s: number): Cell {
    if (this.#now?.time_s === time_s) return this.#now.cell;
    const cell = this.#read(time_s);
    this.#now = { time_s, cell };
    const longest_s = WINDOW_S["flowmeter.flow.mean10s"] ?? 0;
    while (this.#samples[0] !== undefined && this.#samples[0].time_s <= time_s - longest_s) {
      this.#samples.shift();
    }
    if (typeof cell === "number") this.#samples.push({ time_s, value: cell });
    else this.#samples.length = 0;
    return cell;
  }
}
