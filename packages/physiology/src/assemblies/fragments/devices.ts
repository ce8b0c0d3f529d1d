import { hemolysisAtStandard_g_per_100L, pumpCoefficients } from "../../equipment/centrifugalPump.ts";
import { CENTRIFUGAL_PUMPS } from "../../equipment/centrifugalPumps.ts";
import { oxygenatorCoefficients } from "../../equipment/oxygenator.ts";
import type { Oxygenator } from "../../equipment/oxygenator.ts";
import { OXYGENATORS } from "../../equipment/oxygenators.ts";
import type { CentrifugalPumpPart } from "../parts.ts";
import type { OxygenatorUnit } from "./oxygenatorUnit.ts";

/** A centrifugal pump of the list between two volumes. */
export function centrifugalPump(name: string, from: string, to: string, id: string): CentrifugalPumpPart {
  const pump = found(CENTRIFUGAL_PUMPS, id);
  const { a_mmHg_per_rpm2, b_mmHg_s_per_mL_rpm, c_mmHg_s2_per_mL2 } = pumpCoefficients(pump);
  return {
    kind: "centrifugalPump",
    name,
    from,
    to,
    head_mmHg_per_krpm2: a_mmHg_per_rpm2 * 1e6,
    slope_mmHg_s_per_mL_krpm: b_mmHg_s_per_mL_rpm * 1000,
    turbulence_mmHg_s2_per_mL2: c_mmHg_s2_per_mL2,
    // Blood in the head and its ports: 20 cm of 9.5 mm (teaching assumption).
    inertance_mmHg_s2_per_mL: 0.03,
    acceleration_rpm_per_s: 1000,
    hemolysis_g_per_100L: hemolysisAtStandard_g_per_100L(pump),
  };
}

/** The fastest speed that a pump of the list allows. */
export function fastestOf(id: string): number {
  return found(CENTRIFUGAL_PUMPS, id).fastest_rpm;
}

/** An oxygenator of the list, as `oxygenatorUnit` takes it. */
export function oxygenatorFigures(
  id: string,
): Pick<
  OxygenatorUnit,
  | "bundle"
  | "diffusionO2_mmol_per_s_mmHg"
  | "diffusionCo2_mmol_per_s_mmHg"
  | "ratedFlow_L_per_min"
  | "gasVolume_mL"
  | "cell_mL"
  | "heatExchanger_mL"
  | "ua_L_per_min"
  | "fiber"
> {
  const device: Oxygenator = found(OXYGENATORS, id);
  return {
    bundle: oxygenatorCoefficients(device),
    diffusionO2_mmol_per_s_mmHg: device.diffusionO2_mmol_per_s_mmHg,
    diffusionCo2_mmol_per_s_mmHg: device.diffusionCo2_mmol_per_s_mmHg,
    ratedFlow_L_per_min: device.ratedFlow_L_per_min,
    gasVolume_mL: device.gasVolume_mL,
    cell_mL: (0.75 * device.prime_mL) / 3,
    heatExchanger_mL: 0.25 * device.prime_mL,
    ua_L_per_min: device.heatExchangerUa_L_per_min,
    fiber: device.fiber === "polymethylpentene" ? "diffusion membrane" : "microporous",
  };
}

function found<Device extends { readonly id: string }>(list: readonly Device[], id: string): Device {
  const device = list.find((one) => one.id === id);
  if (device === undefined) throw new RangeError(`No device has the id "${id}"`);
  return device;
}
