import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import type { Hemostasis } from "./hemostasis.ts";
import type { Volumes } from "./volumes.ts";

/**
 * What keeps the blood of a volume from clotting, where `bivalirudin_fraction` of the patient's bivalirudin is left; 1 is enough:
 *
 *   p = heparin·min(1, 2·antithrombin)/(0.2 U per mL of plasma) + s·bivalirudin/(0.2 mg/L) + argatroban/(0.1 mg/L)
 *
 * Adults on ECMO who had a large thrombosis had a median anti-Xa of 0.09 U/mL, those without 0.36 (Arnouk, ASAIO J 2020, abstract). An
 * inhibitor is enough where it lengthens the aPTT by two fifths, as at the doses that kept circuits open (teaching assumption).
 */
export function keptFluid(
  h: Hemostasis,
  volumes: Volumes,
  slow: SlowContents,
  volume: number,
  bivalirudin_fraction: number,
): number {
  const plasma_mL = volumes.volume_mL[volume] - slow.hemoglobin_g[volume] / CELL_HEMOGLOBIN_G_PER_ML;
  const heparin =
    (slow.heparin_IU[volume] / Math.max(1e-3, plasma_mL)) * Math.min(1, 2 * h.antithrombin_fraction[0]);
  return (
    heparin / ENOUGH_HEPARIN_IU_PER_ML +
    (bivalirudin_fraction * h.bivalirudin_mg_per_L[0]) / ENOUGH_BIVALIRUDIN_MG_PER_L +
    h.argatroban_mg_per_L[0] / ENOUGH_ARGATROBAN_MG_PER_L
  );
}

/**
 * The share of the patient's bivalirudin that a part's blood has, a tenth of a second later: inflow brings it, and thrombin cleaves it
 * where blood stands.
 *
 *   ds/dt = (1 − s)·(Q − 2 mL/s)/V − s·ln 2/(5 min)
 *
 * Avoidance of stasis is what its trials ask for (EVOLUTION-ON); the 5 min are a teaching assumption. What beats and breaths push to and
 * fro through a pump that stands, up to 2 mL/s, brings nothing new.
 */
export function refreshed(share: number, flow_mL_per_s: number, volume_mL: number): number {
  const inflow =
    (Math.max(0, Math.abs(flow_mL_per_s) - SLOSHED_ML_PER_S) * CONTROL_S) / Math.max(1, volume_mL);
  return (share + inflow) / (1 + inflow + CLEAVED_PER_S * CONTROL_S);
}

const ENOUGH_HEPARIN_IU_PER_ML = 0.2;
const ENOUGH_BIVALIRUDIN_MG_PER_L = 0.2;
const ENOUGH_ARGATROBAN_MG_PER_L = 0.1;
const SLOSHED_ML_PER_S = 2;
const CLEAVED_PER_S = Math.LN2 / 300;
