import type { SourcesOf } from "./sources.ts";

/** What a flow meter's reading scatters by (one standard deviation, offset + share·|flow|), and the steps that it is shown in. */
export interface FlowProbe {
  readonly deviation_L_per_min: number;
  readonly deviation_share: number;
  /** Steps of the display in one liter per minute. */
  readonly steps_per_L_min: number;
}

/**
 * How a flow is measured: ultrasound clamped onto a tube, ultrasound around a vessel, or a roller's turns times its stroke.
 * No maker's statement of accuracy could be read; errors of calibration are a matter of faults.
 */
export type FlowProbeName = keyof typeof FLOW_PROBES;

export const FLOW_PROBES = {
  "clamp-on": { deviation_L_per_min: 0.005, deviation_share: 0.0035, steps_per_L_min: 1000 },
  vessel: { deviation_L_per_min: 0.0046, deviation_share: 0.0035, steps_per_L_min: 1000 },
  turns: { deviation_L_per_min: 0, deviation_share: 0, steps_per_L_min: 100 },
} as const satisfies Record<string, FlowProbe>;

const REPEATABILITY =
  "half of a repeatability of ± 0.7 % from 1 to 10 L/min (M. Wu et al., Flow Meas Instrum 106:103040, 2025, abstract, a sensor clamped onto tubes of ECMO)";

/** Where each figure comes from. */
export const FLOW_PROBE_SOURCES: Readonly<Record<FlowProbeName, SourcesOf<FlowProbe>>> = {
  "clamp-on": {
    deviation_L_per_min: "the arterial meter's over half a second: teaching assumption",
    deviation_share: REPEATABILITY,
    steps_per_L_min: "whole mL/min in the strings of em-tec's BioProTT (manual 1.00, p. 40)",
  },
  vessel: {
    deviation_L_per_min:
      "two meters on one vein graft differed by ± 13.1 mL/min (2 deviations; K. Matre et al., Thorac Cardiovasc Surg 42:170, 1994, abstract): 13.1/2/√2 for one of them",
    deviation_share: `assumed: ${REPEATABILITY}`,
    steps_per_L_min: "teaching assumption",
  },
  turns: {
    deviation_L_per_min: "turns are counted, not measured",
    deviation_share: "turns are counted, not measured",
    steps_per_L_min: "teaching assumption",
  },
};

/** What a meter shows of a flow: `deviations` is its noise of the moment, mean 0 and deviation 1. */
export function shownFlow_L_per_min(probe: FlowProbe, flow_L_per_min: number, deviations: number): number {
  const deviation_L_per_min = probe.deviation_L_per_min + probe.deviation_share * Math.abs(flow_L_per_min);
  const seen_L_per_min = flow_L_per_min + deviation_L_per_min * deviations;
  return Math.floor(seen_L_per_min * probe.steps_per_L_min + 0.5) / probe.steps_per_L_min;
}
