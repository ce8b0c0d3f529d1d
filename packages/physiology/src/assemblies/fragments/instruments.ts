import type { SignalId } from "@openperfusion/signals";
import type { Fragment, SensorPart } from "../Fragment.ts";

/**
 * A circuit's pressure transducer. Disposable ones wandered by −2 to +2 mmHg in 3 h, most of it in the first half hour
 * (V. L. Gordon et al., Med Instrum 21:87, 1987, abstract): here 0.5 mmHg/h, at most 1; lag and noise are teaching assumptions.
 */
export function transducer(signal: ZeroedSignal, slot: string): SensorPart {
  return {
    signal,
    slot,
    lag_s: 0.3,
    noise: 0.3,
    drift: { per_h: 0.5, most: 1 },
    zeroedBy: `${signal}.zero`,
  };
}

/** A signal whose transducer has a control of its own that zeroes it. */
export type ZeroedSignal = {
  [Id in SignalId]: `${Id}.zero` extends SignalId ? Id : never;
}[SignalId];

/** A probe in the blood of a volume; lag and noise are teaching assumptions. */
export function bloodThermometer(signal: SignalId, volume: string, lag_s = 5): SensorPart {
  return { signal, slot: `${volume}.heat_J_per_mL`, gain: 1 / 3.8, lag_s, noise: 0.02 };
}

/**
 * A clamp-on ultrasound meter on an edge: 0.012 L/min of noise (one standard deviation) in a 100 ms mean (teaching
 * assumption). Its factor is set to the tube and the fluid that it is on: a wrong one is wrong by as much at every flow.
 */
export function clampOnMeter(edge: string): Pick<Fragment, "flowMeters" | "controls"> {
  return {
    flowMeters: [{ signal: "flowmeter.flow.mean100ms", edge, window_s: 0.1, noise_L_per_min: 0.012 }],
    controls: [
      {
        signal: "flowmeter.calibrationFactor",
        targets: [{ slot: "meter.flowmeter.flow.mean100ms.gain" }],
      },
    ],
  };
}
