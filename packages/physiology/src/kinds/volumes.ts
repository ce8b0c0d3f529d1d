import type { RowsOf } from "../engine/kind.ts";

/**
 * A volume of blood: vessel, heart chamber, tube, reservoir or bag.
 *
 *   P = P_outside + E·(V − V₀)     above V₀
 *   P = P_outside + K·(V − V₀)     below: slack
 *
 * E is constant but for the heart's chambers, whose kernel writes it. K is small in vessels and chambers, whose walls
 * collapse: what is drawn from them lowers their pressure by 3 mmHg until they are empty, so that none can be sucked
 * beyond. A tube keeps its shape (K = E). A hard shell has no pressure below its brim V₀ (K = 0).
 */
export const volumeKind = {
  name: "volume",
  columns: [
    "volume_mL",
    "pressure_mmHg",
    "elastance_mmHg_per_mL",
    "slackElastance_mmHg_per_mL",
    "unstressed_mL",
    "outside_mmHg",
    "fastStart_mL",
    "slowStart_mL",
  ],
} as const;

export type Volumes = RowsOf<typeof volumeKind>;

export function setPressures(volumes: Volumes): void {
  const { volume_mL, pressure_mmHg, elastance_mmHg_per_mL, slackElastance_mmHg_per_mL } = volumes;
  const { unstressed_mL, outside_mmHg } = volumes;
  for (let i = 0; i < volume_mL.length; i++) {
    const stretch_mL = volume_mL[i] - unstressed_mL[i];
    const taut = elastance_mmHg_per_mL[i];
    const slack = slackElastance_mmHg_per_mL[i];
    pressure_mmHg[i] = outside_mmHg[i] + (stretch_mL > 0 ? taut : slack) * stretch_mL;
  }
}
