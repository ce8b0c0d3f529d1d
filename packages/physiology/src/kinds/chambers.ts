import type { BeatPart, VolumePart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { STEP_S } from "../engine/rates.ts";
import { cos } from "../math/sin.ts";
import { RHYTHM } from "./heart.ts";
import type { Heart } from "./heart.ts";
import type { Lungs } from "./lungs.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A chamber of the heart, as a volume whose elastance follows the beat (H. Suga, K. Sagawa, Circ Res 35:117, 1974):
 *
 *   P = P_chest + P_pericardium + P_compressed + P_rest(V) + strength·(E_systole − E_rest)·a(t)·(V − V₀) + septum·P_neighbor
 *   P_rest = E_rest·(1 + 10·contracture)·(V − V₀) + k·(V − V₀)³
 *
 * Active pressure grows with stretch up to a most; beyond it the fibers give no more, so that output levels off.
 * a(t) rises as (1 − cos πt/T)/2 for T and falls back in T/2, as T. Heldt's CVSim shapes it; T scales with √RR.
 * The pericardium holds all four chambers and what was spilled into it: k₁·x + k₃·x³ beyond its unstressed volume, and
 * nothing once it is open. The septum passes a share of the neighbor's pressure on between the ventricles: 0.04 ± 0.02
 * from left to right, 0.10 ± 0.03 from right to left (means over ejection in eight dogs, "Comparative significance in
 * systolic ventricular interaction", abstract, discovery.researcher.life/article/…/5d336756023e3cf5b2e7bbbb07c0f3b7).
 * Half of the left ventricle's pressure, the mean between its inner and outer layers, squeezes the coronary bed as
 * long as there is blood in it to squeeze.
 */
export const chamberKind = defineKind({
  name: "chamber",
  columns: [
    "rest_mmHg_per_mL",
    "systolic_mmHg_per_mL",
    "stiffening_mmHg_per_mL3",
    "systole_s",
    "most_mmHg",
    "contractility",
    "strength",
    "isAtrium",
    "isLeft",
    "transmural_mmHg",
  ],
  parts: (plan) =>
    plan.volumes.filter((part): part is VolumePart & { beat: BeatPart } => part.beat !== undefined),
  joints: {
    volume: (part, plan) => plan.volume(part.name),
    neighbor: (part, plan) =>
      plan.volumes
        .filter((other) => other.beat !== undefined)
        .findIndex((other) => other.beat?.level === part.beat.level && other.beat.side !== part.beat.side),
  },
  fill: (rows, row, part) => {
    rows.rest_mmHg_per_mL[row] = 1 / part.compliance_mL_per_mmHg;
    rows.systolic_mmHg_per_mL[row] = 1 / part.beat.systolicCompliance_mL_per_mmHg;
    rows.stiffening_mmHg_per_mL3[row] = part.beat.stiffening_mmHg_per_mL3;
    rows.systole_s[row] = part.beat.systole_s;
    rows.most_mmHg[row] = part.beat.most_mmHg;
    rows.contractility[row] = 1;
    rows.strength[row] = 1;
    rows.isAtrium[row] = part.beat.level === "atrium" ? 1 : 0;
    rows.isLeft[row] = part.beat.side === "left" ? 1 : 0;
  },
});

export type Chambers = TableOf<typeof chamberKind>;

/** Sets elastance and outer pressure of every chamber for this moment of the beat. */
export function bindChambers(chambers: Chambers, heart: Heart, lungs: Lungs, volumes: Volumes): () => void {
  return () => {
    const chest_mmHg = lungs.chest_mmHg[0];
    const { volume_mL, unstressed_mL, elastance_mmHg_per_mL, outside_mmHg } = volumes;
    const count = chambers.volume.length;
    const space = heart.space[0];
    let held_mL = volume_mL[space];
    for (let i = 0; i < count; i++) held_mL += volume_mL[chambers.volume[i]];
    const sac_mL = Math.max(0, held_mL - heart.pericardiumUnstressed_mL[0]);
    const sac_mmHg =
      (1 - heart.pericardiumOpen[0]) *
      sac_mL *
      (heart.pericardiumStiffness_mmHg_per_mL[0] +
        heart.pericardiumStiffening_mmHg_per_mL3[0] * sac_mL * sac_mL);
    heart.pericardium_mmHg[0] = sac_mmHg;
    outside_mmHg[space] = chest_mmHg + sac_mmHg;
    const pressed_mmHg = heart.pressed_mmHg[0];
    const aroundVentricles_mmHg = chest_mmHg + sac_mmHg + pressed_mmHg;
    const aroundAtria_mmHg = chest_mmHg + sac_mmHg + ATRIA_PRESSED * pressed_mmHg;
    const rootRr = Math.sqrt(heart.period_s[0]);
    const atria_s = heart.sinceAtria_s[0] / rootRr;
    const ventricles_s = heart.sinceVentricles_s[0] / rootRr;
    const atriaBeat =
      heart.rhythm[0] !== RHYTHM.atrialFibrillation && heart.rhythm[0] !== RHYTHM.ventricularFibrillation;
    const stiffer = 1 + CONTRACTURE_STIFFNESS * heart.contracture[0];
    let squeeze_mmHg = 0;
    let atriumSystole_s = 0;
    let atriumShape = 0;
    let ventricleSystole_s = 0;
    let ventricleShape = 0;
    for (let i = 0; i < count; i++) {
      const v = chambers.volume[i];
      const stretch_mL = volume_mL[v] - unstressed_mL[v];
      const rest = chambers.rest_mmHg_per_mL[i];
      const isAtrium = chambers.isAtrium[i] > 0;
      const isLeft = chambers.isLeft[i] > 0;
      // Both chambers of a level follow one curve, if their systoles are alike.
      if (isAtrium) {
        if (chambers.systole_s[i] !== atriumSystole_s) {
          atriumSystole_s = chambers.systole_s[i];
          atriumShape = atriaBeat ? activation(atria_s / atriumSystole_s) : 0;
        }
      } else if (chambers.systole_s[i] !== ventricleSystole_s) {
        ventricleSystole_s = chambers.systole_s[i];
        ventricleShape = activation(ventricles_s / ventricleSystole_s);
      }
      const shape = isAtrium ? atriumShape : ventricleShape;
      let active =
        chambers.strength[i] * (chambers.contractility[i] * chambers.systolic_mmHg_per_mL[i] - rest) * shape;
      const pressure_mmHg = active * stretch_mL;
      if (pressure_mmHg > chambers.most_mmHg[i]) active *= chambers.most_mmHg[i] / pressure_mmHg;
      if (active < 0) active = 0;
      const cubic = stretch_mL > 0 ? chambers.stiffening_mmHg_per_mL3[i] * stretch_mL * stretch_mL : 0;
      const elastance = rest * stiffer + active + cubic;
      elastance_mmHg_per_mL[v] = elastance;
      const septum = isAtrium ? 0 : isLeft ? heart.septumToLeft[0] : heart.septumToRight[0];
      outside_mmHg[v] =
        (isAtrium ? aroundAtria_mmHg : aroundVentricles_mmHg) +
        septum * Math.max(0, chambers.transmural_mmHg[chambers.neighbor[i]]);
      const transmural_mmHg = elastance * stretch_mL;
      chambers.transmural_mmHg[i] = transmural_mmHg;
      if (isLeft && !isAtrium && transmural_mmHg > 0) squeeze_mmHg = transmural_mmHg;
    }
    heart.tension_mmHg[0] += (squeeze_mmHg - heart.tension_mmHg[0]) * (STEP_S / TENSION_LAG_S);
    const bed = heart.coronaryBed[0];
    const filled = volume_mL[bed] / unstressed_mL[bed];
    outside_mmHg[bed] = aroundVentricles_mmHg + SQUEEZE_SHARE * squeeze_mmHg * (filled < 1 ? filled : 1);
  };
}

/** a(t) with t in units of the chamber's systole, between the two nearest of a table: within 3e-6. */
function activation(t: number): number {
  if (t <= 0 || t >= 1.5) return 0;
  const place = t * STEPS_PER_SYSTOLE;
  const before = Math.trunc(place);
  const low = ACTIVATION[before];
  return low + (place - before) * (ACTIVATION[before + 1] - low);
}

const STEPS_PER_SYSTOLE = 1024;
const ACTIVATION = Float64Array.from({ length: 1.5 * STEPS_PER_SYSTOLE + 2 }, (_, i) => {
  const t = Math.min(i / STEPS_PER_SYSTOLE, 1.5);
  return t < 1 ? 0.5 - 0.5 * cos(Math.PI * t) : 0.5 + 0.5 * cos(2 * Math.PI * (t - 1));
});

const CONTRACTURE_STIFFNESS = 10;
const SQUEEZE_SHARE = 0.5;
/** What of the pressure of a compression on the ventricles reaches the atria behind them (teaching assumption). */
const ATRIA_PRESSED = 0.5;
const TENSION_LAG_S = 2;
