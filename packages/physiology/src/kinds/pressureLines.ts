import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S, FAST_S } from "../engine/rates.ts";
import type { FastContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Volumes } from "./volumes.ts";

/**
 * An invasive pressure line as a monitor shows it: curve, and mean, highest and lowest of the last three seconds. Fluid
 * column and transducer are an oscillator of the second order that keeps the mean (integrated half implicitly):
 *
 *   shown″ = ω²·(seen − shown) − 2·damping·ω·shown′,   seen = gain·P·(1 − lost) + zero + drifted + correction + 0.7355·below_cm
 *
 * 30 radial systems had 14.7 Hz and a damping of 0.24 (H. A. Schwid, from memory; their place in Miller's Anesthesia,
 * 6th ed., fig. 32-9); here 0.8 is usual, which up to 10 Hz shows what is there within 5 %. Air or clot: 20 and more,
 * the pulse is lost and the mean kept. The zero wanders by `drift_per_h`, no further than `drift_most_mmHg`; `correction` is what zeroing
 * took off (`zeroing.ts`). `below_cm` is the transducer's height below the heart. While `flush_s` runs, the flush bag's 300 mmHg
 * are seen, while `toAir_s` does, air at the transducer's own height. A radial artery shows less once its arm was cooled below 30 °C and warms again (`chillArms`).
 */
export const pressureLineKind = defineKind({
  name: "pressureLine",
  columns: [
    "shown_mmHg",
    "slope_mmHg_per_s",
    "sum_mmHg",
    "highest_mmHg",
    "lowest_mmHg",
    "next",
    "mean_mmHg",
    "systolic_mmHg",
    "diastolic_mmHg",
    "connected",
    "gain",
    "zero_mmHg",
    "drift_per_h",
    "drift_most_mmHg",
    "drifted_mmHg",
    "correction_mmHg",
    "toAir_s",
    "below_cm",
    "natural_Hz",
    "damping",
    "flush_s",
    "narrowing_fraction",
    "rewarmingLoss_fraction",
    "chilled_fraction",
    "lost_fraction",
  ],
  parts: linesOf,
  joints: { volume: (part, plan) => plan.volume(part.volume) },
  fill: (rows, row, part) => {
    rows.highest_mmHg[row] = -UNREACHED_MMHG;
    rows.lowest_mmHg[row] = UNREACHED_MMHG;
    rows.connected[row] = 1;
    rows.gain[row] = 1;
    rows.drift_per_h[row] = 0.25;
    rows.drift_most_mmHg[row] = 0.5;
    rows.natural_Hz[row] = 14.7;
    rows.damping[row] = 0.8;
    rows.rewarmingLoss_fraction[row] = part.radial ? REWARMING_LOSS : 0;
  },
});

/** The last thirty windows of 100 ms of each line, as a ring; row = line · 30 + place. */
export const pressureHistoryKind = defineKind({
  name: "pressureHistory",
  columns: ["mean_mmHg", "highest_mmHg", "lowest_mmHg"],
  parts: (plan) =>
    linesOf(plan).flatMap((line) =>
      Array.from({ length: PRESSURE_WINDOWS }, (_, i) => ({ name: `${line.name}.window${i}` })),
    ),
});

export const PRESSURE_WINDOWS = 30;

export type PressureLines = TableOf<typeof pressureLineKind>;
export type PressureHistory = TableOf<typeof pressureHistoryKind>;

export function linesOf({ patient, assembly }: Plan): Plan["patient"]["body"]["pressureLines"] {
  return [...patient.body.pressureLines, ...assembly.pressureLines];
}

/** Every 10 ms: one sample of each line. */
export function samplePressureLines(lines: PressureLines, volumes: Volumes): void {
  for (let i = 0; i < lines.volume.length; i++) {
    let seen_mmHg = seenByLine_mmHg(lines, i, volumes.pressure_mmHg[lines.volume[i]]);
    if (lines.flush_s[i] > 0) {
      seen_mmHg = FLUSH_MMHG;
      lines.flush_s[i] -= FAST_S;
    }
    // Beyond 20 Hz a step of 10 ms could not follow.
    const turn = TWO_PI * Math.min(20, lines.natural_Hz[i]) * FAST_S;
    const pulled_mmHg = (turn * turn * (seen_mmHg - lines.shown_mmHg[i])) / FAST_S;
    const slope_mmHg_per_s = (lines.slope_mmHg_per_s[i] + pulled_mmHg) / (1 + 2 * lines.damping[i] * turn);
    const shown_mmHg = lines.shown_mmHg[i] + slope_mmHg_per_s * FAST_S;
    lines.slope_mmHg_per_s[i] = slope_mmHg_per_s;
    lines.shown_mmHg[i] = shown_mmHg;
    lines.sum_mmHg[i] += shown_mmHg;
    lines.highest_mmHg[i] = Math.max(lines.highest_mmHg[i], shown_mmHg);
    lines.lowest_mmHg[i] = Math.min(lines.lowest_mmHg[i], shown_mmHg);
  }
}

/** What the transducer of a line sees of a pressure, whose mean the monitor shows. */
export function seenByLine_mmHg(lines: PressureLines, i: number, pressure_mmHg: number): number {
  const error_mmHg = errorOfLine_mmHg(lines, i);
  if (lines.toAir_s[i] > 0) return error_mmHg;
  const column_mmHg = MMHG_PER_CM_WATER * lines.below_cm[i];
  return lines.gain[i] * (pressure_mmHg * (1 - lines.lost_fraction[i])) + error_mmHg + column_mmHg;
}

/** What the transducer of a line shows of air at its own height. */
export function errorOfLine_mmHg(lines: PressureLines, i: number): number {
  return lines.zero_mmHg[i] + lines.drifted_mmHg[i] + lines.correction_mmHg[i];
}

/**
 * Every 100 ms: an arm chills while its blood is below 30 °C, within 5 min, and recovers above 33 °C within 30 min; as it warms
 * (30 to 35 °C), its artery's pressure falls short of the aorta's by `rewarmingLoss_fraction`: by a mean of 10–30 mmHg
 * in 8 of 48 patients (R. Mohr et al., J Thorac Cardiovasc Surg 94:286, 1987), a systolic of 12–32 mmHg in 13 of 18,
 * for 10–60 min (D. H. Stern et al., Anesthesiology 62:557, 1985). `narrowing_fraction` is any other loss on the way.
 */
export function chillArms(lines: PressureLines, volumes: Volumes, fast: FastContents): void {
  for (let i = 0; i < lines.volume.length; i++) {
    if (lines.rewarmingLoss_fraction[i] > 0) {
      const volume = lines.volume[i];
      const temperature_degC = fast.heat_J[volume] / (volumes.volume_mL[volume] * HEAT_CAPACITY_J_PER_ML_K);
      const chilled = lines.chilled_fraction[i];
      if (temperature_degC < 30) lines.chilled_fraction[i] += (1 - chilled) * (CONTROL_S / CHILLING_S);
      else if (temperature_degC > 33) lines.chilled_fraction[i] -= chilled * (CONTROL_S / RECOVERY_S);
      const warming = Math.max(0, Math.min(1, (temperature_degC - 30) / 5));
      lines.lost_fraction[i] = lines.rewarmingLoss_fraction[i] * lines.chilled_fraction[i] * warming;
    } else lines.lost_fraction[i] = 0;
    lines.lost_fraction[i] = Math.min(1, lines.lost_fraction[i] + lines.narrowing_fraction[i]);
  }
}

/** Every 100 ms: zeros wander (half of what `assemblies/fragments/instruments.ts` says of transducers). */
export function driftLines(lines: PressureLines): void {
  for (let i = 0; i < lines.volume.length; i++) {
    const most_mmHg = lines.drift_most_mmHg[i];
    const drifted_mmHg = lines.drifted_mmHg[i] + (lines.drift_per_h[i] * CONTROL_S) / 3600;
    lines.drifted_mmHg[i] = Math.max(-most_mmHg, Math.min(most_mmHg, drifted_mmHg));
  }
}

/** Every 100 ms: the window that ends joins the ring, and what the monitor shows is made new. */
export function closePressureWindows(lines: PressureLines, history: PressureHistory): void {
  for (let i = 0; i < lines.volume.length; i++) {
    const at = lines.next[i];
    const first = i * PRESSURE_WINDOWS;
    history.mean_mmHg[first + at] = lines.sum_mmHg[i] / SAMPLES_PER_WINDOW;
    history.highest_mmHg[first + at] = lines.highest_mmHg[i];
    history.lowest_mmHg[first + at] = lines.lowest_mmHg[i];
    lines.next[i] = (at + 1) % PRESSURE_WINDOWS;
    lines.sum_mmHg[i] = 0;
    lines.highest_mmHg[i] = -UNREACHED_MMHG;
    lines.lowest_mmHg[i] = UNREACHED_MMHG;
    let sum = 0;
    let highest = -UNREACHED_MMHG;
    let lowest = UNREACHED_MMHG;
    for (let k = first; k < first + PRESSURE_WINDOWS; k++) {
      sum += history.mean_mmHg[k];
      highest = Math.max(highest, history.highest_mmHg[k]);
      lowest = Math.min(lowest, history.lowest_mmHg[k]);
    }
    lines.mean_mmHg[i] = sum / PRESSURE_WINDOWS;
    lines.systolic_mmHg[i] = highest;
    lines.diastolic_mmHg[i] = lowest;
  }
}

const SAMPLES_PER_WINDOW = 10;
const UNREACHED_MMHG = 1e6;
const TWO_PI = 6.283185307179586;
const MMHG_PER_CM_WATER = 0.7355591;
const FLUSH_MMHG = 300;
const CHILLING_S = 300;
const RECOVERY_S = 1800;
/** A mean of 15 at 75 mmHg: within Mohr's range. */
const REWARMING_LOSS = 0.2;
