import { ionizedCalcium_mmol_per_L } from "../blood/ionizedCalcium.ts";
import { oncoticPressure_mmHg } from "../blood/oncoticPressure.ts";
import { plasmaChloride_mmol_per_L } from "../blood/plasmaChloride.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import type { Model } from "../engine/Model.ts";
import type { SlowSpecies } from "../kinds/contents.ts";
import { analyze, sampleAt } from "./bloodSampler.ts";
import { clotReadouts } from "./clotReadouts.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** What a laboratory finds in arterial blood, coagulation, urine and the spaces beside the vessels. */
export function labReadouts(model: Model): Readouts {
  return { ...chemistry(model), ...clotReadouts(), ...water(model) };
}

function chemistry({ plan }: Model): Readouts {
  const port = [...plan.patient.body.ports, ...plan.assembly.ports].find(
    ({ site }) => site === "blood.arterial",
  );
  if (port === undefined) return {};
  const volume = plan.volume(port.volume);
  const inPlasma = (m: Model, species: SlowSpecies): number =>
    (1000 * m.slow[species][volume]) / (m.volumes.volume_mL[volume] * plasma_fraction(m, volume));
  const calcium = (m: Model, ph: number): number =>
    ionizedCalcium_mmol_per_L(
      inPlasma(m, "calcium_mmol"),
      ph,
      inPlasma(m, "protein_g") * 0.1,
      inPlasma(m, "citrate_mmol"),
    );
  return {
    "blood.citrate": (m) => inPlasma(m, "citrate_mmol"),
    "blood.ionizedCalcium": (m) => {
      const gases = analyze(sampleAt(m, volume), "37C");
      return gases === undefined ? "outOfRange" : calcium(m, gases.ph);
    },
    "blood.oncoticPressure": (m) => oncoticPressure_mmHg(inPlasma(m, "protein_g") * 0.1),
    "blood.chloride": (m) => {
      const gases = analyze(sampleAt(m, volume), "37C");
      if (gases === undefined) return "outOfRange";
      return plasmaChloride_mmol_per_L({
        sodium_mmol_per_L: inPlasma(m, "sodium_mmol"),
        potassium_mmol_per_L: inPlasma(m, "potassium_mmol"),
        ionizedCalcium_mmol_per_L: calcium(m, gases.ph),
        lactate_mmol_per_L: (1000 * m.slow.lactate_mmol[volume]) / m.volumes.volume_mL[volume],
        bicarbonate_mmol_per_L: gases.hco3,
        protein_g_per_dL_plasma: inPlasma(m, "protein_g") * 0.1,
        ph: gases.ph,
        otherAnions_mmol_per_L: 3 * inPlasma(m, "citrate_mmol"),
      });
    },
  };
}

function water({ plan }: Model): Readouts {
  const held = (name: string): Readout => {
    const part = plan.volumes.find((one) => one.name === name);
    if (part === undefined) return () => "notAvailable";
    const volume = plan.volume(name);
    return ({ volumes }) => volumes.volume_mL[volume];
  };
  const since = (name: string): Readout => {
    const part = plan.volumes.find((one) => one.name === name);
    if (part === undefined) return () => "notAvailable";
    const volume = plan.volume(name);
    return ({ volumes }) => Math.max(0, volumes.volume_mL[volume] - part.start_mL);
  };
  return {
    "patient.urine.flow": ({ kidneys }) => kidneys.urine_mL_per_min[0],
    "patient.urine.volume": since("patient.bladder"),
    // On the floor and in swabs, and in the wound until it is sucked up.
    "patient.bloodLoss": (m, view) =>
      (since("patient.lost")(m, view) as number) + (since("patient.field")(m, view) as number),
    "patient.interstitialVolume": held("patient.interstitium"),
  };
}

function plasma_fraction({ slow, volumes }: Model, volume: number): number {
  return 1 - slow.hemoglobin_g[volume] / volumes.volume_mL[volume] / CELL_HEMOGLOBIN_G_PER_ML;
}
