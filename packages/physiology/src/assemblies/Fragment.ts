import type { SignalId } from "@openperfusion/signals";
import type { FlowProbeName } from "../equipment/flowProbes.ts";
import type { ControlPart, EdgePart, VolumePart } from "./parts.ts";

/** An oxygenator with its gas side; `cells` are volumes, along the blood's way. */
export interface OxygenatorPart {
  readonly name: string;
  readonly cells: readonly string[];
  readonly diffusionO2_mmol_per_s_mmHg: number;
  readonly diffusionCo2_mmol_per_s_mmHg: number;
  /** Blood flow at which the diffusing capacities were stated. */
  readonly ratedFlow_L_per_min: number;
  readonly gasVolume_mL: number;
  /** Resistance of the gas outlet, mmHg per L/min of gas. */
  readonly gasOutlet_mmHg_min_per_L: number;
  readonly fiber: "microporous" | "diffusion membrane";
}

export interface HeatExchangerPart {
  readonly name: string;
  readonly volume: string;
  readonly inflow: string;
  readonly ua_L_per_min: number;
  readonly lag_s: number;
  readonly fastest_degC_per_min: number;
  readonly start_degC: number;
}

/** A hard-shell or soft reservoir that a pump can empty: below its vortex level air is drawn into the outlet. */
export interface ReservoirPart {
  readonly name: string;
  readonly volume: string;
  readonly outlet: string;
  readonly vortex_mL: number;
  readonly empty_mL: number;
}

/** A place that holds bubbles back: arterial filter, reservoir, bubble trap, oxygenator bundle. */
export interface TrapPart {
  readonly name: string;
  readonly volume: string;
  /** Share of the gas that arrives and is held, while the trap has room. */
  readonly efficiency_fraction: number;
  readonly capacity_mL: number;
  /** Gas that the purge line or the open top lets out. */
  readonly purge_mL_per_s: number;
}

/** Water and small solutes that pass a membrane from plasma: hemoconcentrator, capillaries, kidney. */
export interface FilterPart {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly coefficient_mL_per_s_mmHg: number;
  readonly proteinSieving_fraction: number;
  readonly heparinSieving_fraction?: number;
  /** Lymph brings back the protein that left. */
  readonly lymph?: true;
  /** Glucose of the plasma up to which none of it leaves: a kidney takes it back. */
  readonly keptGlucose_mmol_per_mL?: number;
}

/** A tap: of its `slots` it sets the chosen one to its size and all others to 0 (see `kinds/selectors.ts`). */
export interface SelectorPart {
  readonly name: string;
  readonly slots: readonly string[];
}

/** Level guard: it eases a pump as a volume runs low. */
export interface LevelGuardPart {
  readonly name: string;
  readonly volume: string;
  readonly pump: string;
  readonly stop_mL: number;
  readonly slow_mL: number;
}

/** A sensor between truth and display (see `kinds/sensors.ts`). `slot` is the number of the state that it follows. */
export interface SensorPart {
  readonly signal: SignalId;
  readonly slot: string;
  readonly gain?: number;
  readonly lag_s: number;
  /** One standard deviation of what is shown. */
  readonly noise?: number;
  /** What it errs by from the first. */
  readonly zero?: number;
  /** How its zero wanders in an hour, and how far at most. */
  readonly drift?: { readonly per_h: number; readonly most: number };
  /** Below this it shows nothing less. */
  readonly least?: number;
  /** What it is shown in steps of. */
  readonly step?: number;
  /** The control that opens its transducer to air and zeroes it (see `kinds/zeroing.ts`). */
  readonly zeroedBy?: SignalId;
}

/** A flow meter on an edge; `signed: false` shows no direction. */
export interface FlowMeterPart {
  readonly signal: SignalId;
  readonly edge: string;
  readonly window_s: number;
  /** How it measures, from which its scatter and its steps follow; without one it shows the flow as it is. */
  readonly probe?: FlowProbeName;
  /** Noise of each 100 ms, of which longer means are made; a probe's own scatter is of what is shown. */
  readonly noise_L_per_min?: number;
  readonly unsigned?: true;
  /** It shows milliliters counted since the start instead of a flow. */
  readonly counts?: true;
}

/** A monitor's invasive pressure line with its systolic, diastolic and mean values. */
export interface PressureLinePart {
  readonly name: string;
  readonly volume: string;
  readonly instant?: SignalId;
  readonly mean?: SignalId;
  readonly systolic?: SignalId;
  readonly diastolic?: SignalId;
  /** The control that opens its transducer to air and zeroes it. */
  readonly zeroedBy: SignalId;
  /** An artery of the forearm: it under-reads after cooling and rewarming. */
  readonly radial?: true;
}

/** A port where blood can be drawn, and the prefix of the signals that its analysis is read as. */
export interface SamplingPortPart {
  readonly site: string;
  readonly volume: string;
}

/** Parts that belong together; fragments are joined into an assembly (`joinFragments`). */
export interface Fragment {
  readonly volumes: readonly VolumePart[];
  readonly edges: readonly EdgePart[];
  readonly oxygenators: readonly OxygenatorPart[];
  readonly heatExchangers: readonly HeatExchangerPart[];
  readonly reservoirs: readonly ReservoirPart[];
  readonly traps: readonly TrapPart[];
  readonly filters: readonly FilterPart[];
  readonly levelGuards: readonly LevelGuardPart[];
  readonly selectors: readonly SelectorPart[];
  readonly controls: readonly ControlPart[];
  readonly sensors: readonly SensorPart[];
  readonly flowMeters: readonly FlowMeterPart[];
  readonly pressureLines: readonly PressureLinePart[];
  readonly ports: readonly SamplingPortPart[];
  /** Numbers of the state that this fragment fills otherwise than their part does. */
  readonly settings: readonly { readonly slot: string; readonly value: number }[];
}

export const EMPTY: Fragment = {
  volumes: [],
  edges: [],
  oxygenators: [],
  heatExchangers: [],
  reservoirs: [],
  traps: [],
  filters: [],
  levelGuards: [],
  selectors: [],
  controls: [],
  sensors: [],
  flowMeters: [],
  pressureLines: [],
  ports: [],
  settings: [],
};

/** Joins fragments in order: lists are put one after the other, names must differ (the layout checks it). */
export function joinFragments(...fragments: readonly Partial<Fragment>[]): Fragment {
  const joined = { ...EMPTY } as Record<keyof Fragment, readonly unknown[]>;
  for (const fragment of fragments) {
    for (const key of Object.keys(EMPTY) as (keyof Fragment)[]) {
      joined[key] = [...joined[key], ...(fragment[key] ?? [])];
    }
  }
  return joined as unknown as Fragment;
}
