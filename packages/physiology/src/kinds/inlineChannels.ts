import type { SensorPart } from "../assemblies/Fragment.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import type { Plan } from "../engine/Plan.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";

/** A quantity that an in-line monitor measures, and what a laboratory's sample of the same blood errs by (one deviation). */
export interface InlineChannel extends SensorPart {
  readonly laboratory: number;
}

/**
 * The channels of an in-line monitor: a shunt with fluorescent sensors at the oxygenator's outlet and a cuvette in the venous
 * line (in the manner of the CDI 500 and 550). It is not exact before its first recalibration.
 *
 * pH, pCO2, pO2: bias and scatter of a CDI 2000 against tonometry, 0.01 ± 0.02, 0.0 ± 0.7 and 2.4 ± 3.2 mmHg (Am J Respir
 * Crit Care Med 149:852, 1994, abstract); here the bias is its zero, half of the scatter its noise. Saturation wanders by 3.86 % in
 * 72 h, 8.37 % in 168 h (A. Schreur et al., J Extra Corpor Technol 37:377, 2005, abstract). All lags, the other zeros, noises
 * and drifts, and the laboratory's errors are teaching assumptions.
 */
export function inlineChannels({ assembly }: Plan): readonly InlineChannel[] {
  const cells = assembly.oxygenators[0]?.cells ?? [];
  const outlet = cells[cells.length - 1];
  if (outlet === undefined) return [];
  const venous = venousOf(assembly);
  return [...shunt(outlet), ...(venous === undefined ? [] : cuvette(venous.volume))];
}

function shunt(outlet: string): readonly InlineChannel[] {
  const site = `${outlet}.site`;
  return [
    {
      signal: "blood.inlineArterial.ph",
      slot: `${site}.ph`,
      lag_s: 20,
      noise: 0.002,
      zero: 0.01,
      drift: { per_h: -0.005, most: 0.03 },
      laboratory: 0.005,
    },
    {
      signal: "blood.inlineArterial.pco2",
      slot: `${site}.pco2_mmHg`,
      lag_s: 20,
      noise: 0.35,
      drift: { per_h: 0.5, most: 4 },
      least: 0,
      laboratory: 0.5,
    },
    {
      signal: "blood.inlineArterial.po2",
      slot: `${site}.po2_mmHg`,
      lag_s: 20,
      noise: 1.6,
      zero: 2.4,
      drift: { per_h: -2, most: 15 },
      least: 0,
      laboratory: 2,
    },
    {
      signal: "blood.inlineArterial.potassium",
      slot: "circuit.inlineMonitor.potassium_mmol_per_L",
      lag_s: 40,
      noise: 0.02,
      zero: 0.2,
      drift: { per_h: 0.05, most: 0.4 },
      least: 0,
      laboratory: 0.04,
    },
    {
      signal: "blood.inlineArterial.temperature",
      slot: `${outlet}.heat_J_per_mL`,
      gain: 1 / HEAT_CAPACITY_J_PER_ML_K,
      lag_s: 10,
      noise: 0.02,
      laboratory: 0,
    },
  ];
}

function cuvette(volume: string): readonly InlineChannel[] {
  return [
    {
      signal: "blood.inlineVenous.so2",
      slot: `${INLINE_VENOUS_SITE}.so2_fraction`,
      gain: 100,
      lag_s: 6,
      noise: 0.2,
      zero: 1,
      drift: { per_h: 0.054, most: 8.4 },
      least: 0,
      laboratory: 0.3,
    },
    {
      signal: "blood.inlineVenous.hematocrit",
      slot: `${volume}.hemoglobin_g_per_mL`,
      gain: 100 / CELL_HEMOGLOBIN_G_PER_ML,
      lag_s: 6,
      noise: 0.1,
      zero: -1,
      least: 0,
      laboratory: 0.3,
    },
    {
      signal: "blood.inlineVenous.hemoglobin",
      slot: `${volume}.hemoglobin_g_per_mL`,
      gain: 100,
      lag_s: 6,
      noise: 0.03,
      zero: -CELL_HEMOGLOBIN_G_PER_ML,
      least: 0,
      laboratory: 0.1,
    },
  ];
}

/** Where the venous cuvette sits; nothing where no circuit with an oxygenator draws venous blood. */
export function venousOf({ oxygenators, ports }: Plan["assembly"]): { readonly volume: string } | undefined {
  if (oxygenators.length === 0) return undefined;
  return ports.find(({ site, volume }) => site === "blood.venous" && volume.startsWith("circuit."));
}

export const INLINE_VENOUS_SITE = "port.blood.venous";
