import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { AirSpaces } from "./airSpaces.ts";
import type { Edges } from "./edges.ts";

/**
 * Alveoli that lose their blood as pulmonary flow falls (zone 1 of J. B. West et al., J Appl Physiol 19:713, 1964): dead
 * space grows, so that at fixed ventilation arterial pCO2 holds while less CO2 comes to the lungs and end-tidal falls.
 *
 *   underfed = 0.4·(1 − flow/usual)   below the usual 2.4 L/min/m² (size: teaching assumption)
 *
 * The flow is that into the capillaries, felt through two lags of 5 s: behind the valve and with one lag the beats themselves, sampled
 * ten times a second, moved alveoli to and fro between the two kinds, and so ventilated lungs that nobody ventilates.
 */
export const underfedAlveoliKind = defineKind({
  name: "underfedAlveoli",
  columns: ["beats_mL_per_s", "flow_mL_per_s", "usual_mL_per_s", "underfed_share"],
  parts: () => [{ name: "patient.underfedAlveoli" }],
  joints: { edge: (_part, plan) => plan.edge("patient.pulmonaryArterioles") },
  fill: (rows, row, _part, { patient }) => {
    const usual_mL_per_s = (2400 * patient.bsa_m2) / 60;
    rows.usual_mL_per_s[row] = usual_mL_per_s;
    rows.beats_mL_per_s[row] = usual_mL_per_s;
    rows.flow_mL_per_s[row] = usual_mL_per_s;
  },
});

export type UnderfedAlveoli = TableOf<typeof underfedAlveoliKind>;

/** Every 100 ms. */
export function starveAlveoli(underfed: UnderfedAlveoli, air: AirSpaces, edges: Edges): void {
  const flow_mL_per_s = Math.max(0, edges.flow_mL_per_s[underfed.edge[0]]);
  const reached = CONTROL_S / LAG_S;
  underfed.flow_mL_per_s[0] += (underfed.beats_mL_per_s[0] - underfed.flow_mL_per_s[0]) * reached;
  underfed.beats_mL_per_s[0] += (flow_mL_per_s - underfed.beats_mL_per_s[0]) * reached;
  const ratio = underfed.flow_mL_per_s[0] / underfed.usual_mL_per_s[0];
  const share = MOST * Math.max(0, 1 - ratio);
  underfed.underfed_share[0] = share;
  air.underfed[UNPERFUSED] = share;
}

const LAG_S = 5;
const MOST = 0.4;
const UNPERFUSED = 2;
