import type { RowsOf } from "../engine/kind.ts";

/**
 * A volume of blood: vessel, heart chamber, tube, reservoir or bag.
 *
 *   P = P_outside + E·(V − V₀)
 *
 * E is constant but for the heart's chambers, whose kernel writes it. Below V₀ the same line gives suction; collapse
 * is modelled only where a cannula drains a chamber (`cannulas.ts`). A reservoir open to air has E = 0.
 */
export const volumeKind = {
  name: "volume",
  columns: [
    "volume_mL",
    "pressure_mmHg",
    "elastance_mmHg_per_mL",
    "unstressed_mL",
    "outside_mmHg",
    "fastStart_mL",
    "slowStart_mL",
  ],
} as const;

export type Volumes = RowsOf<typeof volumeKind>;

export function setPressures(volumes: Volumes): void {
  const { volume_mL, pressure_mmHg, elastance_mmHg_per_mL, unstressed_mL, outside_mmHg } = volumes;
  for (let i = 0; i < volume_mL.length; i++) {
    pressure_mmHg[i] = outside_mmHg[i] + elastance_mmHg_per_mL[i] * (volume_mL[i] - unstressed_mL[i]);
  }
}
