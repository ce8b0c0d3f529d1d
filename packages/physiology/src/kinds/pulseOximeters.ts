import type { SignalId } from "@openperfusion/signals";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextNoise } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A pulse oximeter on a finger: it needs the pulse of the arm's artery. Every three seconds it looks for one: `found` while the pulse
 * pressure is 10 mmHg or more (teaching assumption) at a systolic pressure of 35 mmHg or more, where oximeters failed at
 * 25–37 and came back at 34–47 mmHg (J. W. Severinghaus and M. J. Spellman, Anesthesiology 73:532, 1990); it goes
 * on without one for three looks.
 *
 *   shown ← shown + (100·SaO2 + bias + noise − shown)·Δt/lag
 *
 * with a lag of 8 s and noise such that readings scatter by half a percent (teaching assumptions; real ones err by 2 %).
 * `curve` is the plethysmogram: the artery's pressure about its mean, over its pulse.
 */
export const pulseOximeterKind = defineKind({
  name: "pulseOximeter",
  columns: [
    "connected",
    "lag_s",
    "bias_percent",
    "noise_percent",
    "leastPulse_mmHg",
    "highest_mmHg",
    "lowest_mmHg",
    "looked_s",
    "missed",
    "found",
    "pulse_mmHg",
    "mean_mmHg",
    "curve",
    "shown_percent",
  ],
  parts: () => PULSE_OXIMETERS,
  joints: {
    volume: (part, plan) => plan.volume(part.volume),
    site: (part, plan) => plan.row(siteKind, part.site),
  },
  fill: (rows, row) => {
    rows.connected[row] = 1;
    rows.lag_s[row] = 8;
    rows.noise_percent[row] = 3;
    rows.leastPulse_mmHg[row] = 10;
    rows.highest_mmHg[row] = -UNREACHED_MMHG;
    rows.lowest_mmHg[row] = UNREACHED_MMHG;
    rows.missed[row] = LOOKS_WITHOUT;
    rows.mean_mmHg[row] = 80;
    rows.shown_percent[row] = 98;
  },
});

export type PulseOximeters = TableOf<typeof pulseOximeterKind>;

export const PULSE_OXIMETERS: readonly {
  readonly name: string;
  readonly signal: SignalId;
  readonly volume: string;
  readonly site: string;
}[] = [
  {
    name: "patient.pulseOximeterRight",
    signal: "patient.spo2",
    volume: "patient.armArteryRight",
    site: "port.blood.radialRight",
  },
  {
    name: "patient.pulseOximeterLeft",
    signal: "patient.spo2Left",
    volume: "patient.armArteryLeft",
    site: "port.blood.radialLeft",
  },
];

/** Every 10 ms: the pulse in the finger. */
export function feelPulse(oximeters: PulseOximeters, volumes: Volumes): void {
  for (let i = 0; i < oximeters.volume.length; i++) {
    const pressure_mmHg = volumes.pressure_mmHg[oximeters.volume[i]];
    if (pressure_mmHg > oximeters.highest_mmHg[i]) oximeters.highest_mmHg[i] = pressure_mmHg;
    if (pressure_mmHg < oximeters.lowest_mmHg[i]) oximeters.lowest_mmHg[i] = pressure_mmHg;
    oximeters.mean_mmHg[i] += (pressure_mmHg - oximeters.mean_mmHg[i]) * 0.01;
    oximeters.curve[i] =
      oximeters.found[i] > 0 ? (pressure_mmHg - oximeters.mean_mmHg[i]) / oximeters.pulse_mmHg[i] : 0;
  }
}

/** Every 100 ms: whether there is a pulse, and what saturation it shows. */
export function measureSaturation(oximeters: PulseOximeters, sites: Sites, random: RandomState): void {
  for (let i = 0; i < oximeters.volume.length; i++) {
    oximeters.looked_s[i] += CONTROL_S;
    if (oximeters.looked_s[i] >= LOOK_S) look(oximeters, i, 100 * sites.so2_fraction[oximeters.site[i]]);
    if (oximeters.found[i] === 0) continue;
    const noise = oximeters.noise_percent[i] > 0 ? oximeters.noise_percent[i] * nextNoise(random) : 0;
    const seen = 100 * sites.so2_fraction[oximeters.site[i]] + oximeters.bias_percent[i] + noise;
    oximeters.shown_percent[i] +=
      (seen - oximeters.shown_percent[i]) * (CONTROL_S / (oximeters.lag_s[i] + CONTROL_S));
  }
}

function look(oximeters: PulseOximeters, i: number, saturation_percent: number): void {
  const pulse_mmHg = oximeters.highest_mmHg[i] - oximeters.lowest_mmHg[i];
  const seen = pulse_mmHg >= oximeters.leastPulse_mmHg[i] && oximeters.highest_mmHg[i] >= LEAST_SYSTOLIC_MMHG;
  oximeters.looked_s[i] = 0;
  oximeters.highest_mmHg[i] = -UNREACHED_MMHG;
  oximeters.lowest_mmHg[i] = UNREACHED_MMHG;
  oximeters.missed[i] = seen ? 0 : oximeters.missed[i] + 1;
  if (seen) {
    oximeters.pulse_mmHg[i] = pulse_mmHg;
    if (oximeters.found[i] === 0) oximeters.shown_percent[i] = saturation_percent;
    oximeters.found[i] = 1;
  } else if (oximeters.missed[i] >= LOOKS_WITHOUT) oximeters.found[i] = 0;
}

const LOOK_S = 3;
const LOOKS_WITHOUT = 3;
const LEAST_SYSTOLIC_MMHG = 35;
const UNREACHED_MMHG = 1e6;
