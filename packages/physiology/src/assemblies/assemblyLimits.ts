/** Least and most of each number of a part; the third entry marks one that may be left out. */
export type Limits = Readonly<Record<string, readonly [least: number, most: number, isOptional?: true]>>;
export const DRAIN: Limits = { empty_mL: [0, 5000], span_mL: [0.1, 5000] };

/** The numbers of each kind of edge: what keeps a step of a millisecond stable, with room to spare. */
export const COLUMNS = {
  pipe: {
    resistance_mmHg_s_per_mL: [0, 1e6],
    referenceViscosity_mPas: [0.1, 100],
    turbulence_mmHg_s2_per_mL2: [0, 1e6, true],
    inertance_mmHg_s2_per_mL: [0, 100, true],
    head_mmHg: [-200, 200, true],
    opening: [0, 1, true],
  },
  valve: { resistance_mmHg_s_per_mL: [1e-4, 1e6], turbulence_mmHg_s2_per_mL2: [0, 1e6] },
  rollerPump: {
    stroke_mL: [0.1, 200],
    occlusion: [0, 1],
    ripple: [0, 1],
    acceleration_rpm_per_s: [1, 1e5],
    pressureSlow_mmHg: [0, 2000],
    pressureStop_mmHg: [1, 2000],
  },
  centrifugalPump: {
    head_mmHg_per_krpm2: [0.1, 1000],
    slope_mmHg_s_per_mL_krpm: [0, 100],
    turbulence_mmHg_s2_per_mL2: [0, 10],
    inertance_mmHg_s2_per_mL: [0.001, 10],
    acceleration_rpm_per_s: [1, 1e5],
    hemolysis_g_per_100L: [0, 100],
  },
  meteredPump: { rest_mL: [0, 100_000], fullAt_mL: [0, 100_000] },
} as const satisfies Readonly<Record<string, Limits>>;

/** The numbers of other kinds of parts. */
export const PARTS = {
  oxygenators: {
    diffusionO2_mmol_per_s_mmHg: [0, 0.01],
    diffusionCo2_mmol_per_s_mmHg: [0, 0.1],
    ratedFlow_L_per_min: [0.1, 20],
    gasVolume_mL: [1, 1000],
    gasOutlet_mmHg_min_per_L: [0, 100],
  },
  heatExchangers: {
    ua_L_per_min: [0, 50],
    lag_s: [0.1, 1000],
    fastest_degC_per_min: [0.1, 100],
    start_degC: [0, 45],
  },
  reservoirs: { vortex_mL: [0, 5000], empty_mL: [0, 5000] },
  traps: { efficiency_fraction: [0, 1], capacity_mL: [0, 5000], purge_mL_per_s: [0, 100] },
  filters: { coefficient_mL_per_s_mmHg: [0, 1], proteinSieving_fraction: [0, 1] },
  levelGuards: { stop_mL: [0, 5000], slow_mL: [0, 5000] },
} as const satisfies Readonly<Record<string, Limits>>;

/** Where a part of another kind names a volume or an edge. */
export const JOINTS = [
  ["oxygenators", "cells", "volume"],
  ["heatExchangers", "volume", "volume"],
  ["heatExchangers", "inflow", "edge"],
  ["reservoirs", "volume", "volume"],
  ["reservoirs", "outlet", "edge"],
  ["traps", "volume", "volume"],
  ["filters", "from", "volume"],
  ["filters", "to", "volume"],
  ["levelGuards", "volume", "volume"],
  ["levelGuards", "pump", "edge"],
  ["flowMeters", "edge", "edge"],
  ["pressureLines", "volume", "volume"],
  ["ports", "volume", "volume"],
] as const;
