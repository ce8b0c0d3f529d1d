import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";

/**
 * A volume of blood or fluid: vessel, heart chamber, tube, reservoir or bag.
 *
 *   P = P_outside + E·(V − V₀)     above V₀
 *   P = P_outside + K·(V − V₀)     below: slack
 *
 * E is constant but for the heart's chambers, whose kernel writes it. K is small in vessels and chambers, whose walls
 * collapse: what is drawn from them lowers their pressure by 4 mmHg until they are empty, so that none can be sucked
 * beyond. A tube keeps its shape: it would be
 * empty at a full vacuum. A hard shell has no pressure below its brim V₀ (K = 0).
 * Below `least_mL`, a tenth of V₀ (half a milliliter from 2.5 to 5 mL, a fifth of what holds less), the ways out of it close as its
 * walls meet (`edges.ts`).
 */
export const volumeKind = defineKind({
  name: "volume",
  columns: [
    "volume_mL",
    "pressure_mmHg",
    "elastance_mmHg_per_mL",
    "slackElastance_mmHg_per_mL",
    "unstressed_mL",
    "outside_mmHg",
    "least_mL",
    "fastStart_mL",
    "slowStart_mL",
  ],
  parts: (plan) => plan.volumes,
  fill: (rows, row, part) => {
    rows.volume_mL[row] = part.start_mL;
    rows.fastStart_mL[row] = part.start_mL;
    rows.slowStart_mL[row] = part.start_mL;
    rows.unstressed_mL[row] = part.unstressed_mL;
    rows.least_mL[row] =
      part.below === "open to air"
        ? LEAST_OPEN_ML
        : Math.max(Math.min(0.5, 0.2 * part.unstressed_mL), 0.1 * part.unstressed_mL);
    rows.elastance_mmHg_per_mL[row] = 1 / part.compliance_mL_per_mmHg;
    rows.slackElastance_mmHg_per_mL[row] =
      part.below === "open to air"
        ? 0
        : part.below === "collapses"
          ? EMPTY_SUCTION_MMHG / part.unstressed_mL
          : Math.max(1 / part.compliance_mL_per_mmHg, ATMOSPHERE_MMHG / part.unstressed_mL);
  },
});

export type Volumes = TableOf<typeof volumeKind>;

/** Every step: pressures; true where some volume may soon be empty. Bound once, as `bindFlow` is. */
export function bindPressures(volumes: Volumes): () => boolean {
  const { volume_mL, pressure_mmHg, elastance_mmHg_per_mL, slackElastance_mmHg_per_mL } = volumes;
  const { unstressed_mL, outside_mmHg, least_mL } = volumes;
  const count = volume_mL.length;
  return () => {
    let scant = false;
    for (let i = 0; i < count; i++) {
      const volume = volume_mL[i];
      const stretch_mL = volume - unstressed_mL[i];
      if (stretch_mL > 0) pressure_mmHg[i] = outside_mmHg[i] + elastance_mmHg_per_mL[i] * stretch_mL;
      else pressure_mmHg[i] = outside_mmHg[i] + slackElastance_mmHg_per_mL[i] * stretch_mL;
      if (volume < SOON * least_mL[i]) scant = true;
    }
    return scant;
  };
}

/** Looked after from four times the least volume on, since a rush of blood may take milliliters in one step. */
const SOON = 4;
/** Below this an open pool gives less and less. */
const LEAST_OPEN_ML = 2;
/**
 * How far the pressure of a collapsing vessel has fallen when it is empty: such that half of the blood lost leaves the pressure of
 * conscious swine (C-hemorrhage-8); with 3 mmHg slack veins give back too well, with 6 no pressure is left.
 */
const EMPTY_SUCTION_MMHG = 4;
/** A tube is empty at a vacuum, not before. */
const ATMOSPHERE_MMHG = 760;
