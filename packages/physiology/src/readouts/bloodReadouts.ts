import type { SignalId } from "@openperfusion/signals";
import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import type { SamplingPortPart } from "../assemblies/Fragment.ts";
import type { Model } from "../engine/Model.ts";
import { meanFlow_L_per_min, metersOf } from "../kinds/flowMeters.ts";
import type { SlowSpecies } from "../kinds/contents.ts";
import { analyze, sampleAt } from "./bloodSampler.ts";
import type { BloodGases } from "./bloodSampler.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** Blood gases at every sampling port, and the chemistry of arterial blood. */
export function bloodReadouts(model: Model): Readouts {
  const { plan } = model;
  const ports: readonly SamplingPortPart[] = [...plan.patient.body.ports, ...plan.assembly.ports];
  const volumeOf = (site: string): number => {
    const port = ports.find((one) => one.site === site);
    if (port === undefined) throw new RangeError(`No sampling port is named "${site}"`);
    return plan.volume(port.volume);
  };
  const arterial = volumeOf("blood.arterial");
  const venous = volumeOf("blood.venous");
  const inPlasma =
    (species: SlowSpecies): Readout =>
    (m) =>
      (1000 * m.slow[species][arterial]) / (m.volumes.volume_mL[arterial] * plasma_fraction(m, arterial));
  return {
    ...Object.assign({}, ...ports.map(({ site, volume }) => gasReadouts(site, plan.volume(volume)))),
    "blood.arterial.o2Content": ({ fast, volumes }) =>
      (fast.o2_mmol[arterial] / volumes.volume_mL[arterial]) * O2_ML_PER_MMOL * 100,
    "blood.hemoglobin": (m) => hemoglobin_g_per_mL(m, venous) * 100,
    "blood.hematocrit": (m) => (hemoglobin_g_per_mL(m, venous) / CELL_HEMOGLOBIN_G_PER_ML) * 100,
    "blood.potassium": inPlasma("potassium_mmol"),
    "blood.sodium": inPlasma("sodium_mmol"),
    "blood.glucose": inPlasma("glucose_mmol"),
    "blood.protein": (m) => (inPlasma("protein_g")(m, "actual") as number) * 0.1,
    "blood.plasmaFreeHemoglobin": (m) => (inPlasma("freeHemoglobin_g")(m, "actual") as number) * 100,
    "blood.lactate": ({ slow, volumes }) =>
      (1000 * slow.lactate_mmol[arterial]) / volumes.volume_mL[arterial],
    "coag.heparin": ({ slow, volumes }) => slow.heparin_IU[arterial] / volumes.volume_mL[arterial],
    ...uptake(model, arterial, venous),
  };
}

function hemoglobin_g_per_mL({ slow, volumes }: Model, volume: number): number {
  return slow.hemoglobin_g[volume] / volumes.volume_mL[volume];
}

function plasma_fraction(model: Model, volume: number): number {
  return 1 - hemoglobin_g_per_mL(model, volume) / CELL_HEMOGLOBIN_G_PER_ML;
}

/** Fick across the circuit, as a bedside monitor computes it: forward flow × (arterial − venous content). */
function uptake({ plan }: Model, arterial: number, venous: number): Readouts {
  const meters = metersOf(plan);
  const onCircuit = meters.findIndex((meter) => meter.signal === "flowmeter.flow.mean100ms");
  const meter =
    onCircuit >= 0 ? onCircuit : meters.findIndex((one) => one.signal === "patient.cardiacOutput");
  return {
    "blood.vo2": ({ fast, volumes, flowMeters, flowHistory }) => {
      const flow_L_per_min = Math.max(
        0,
        meanFlow_L_per_min(flowMeters, flowHistory, meter, onCircuit >= 0 ? 10 : 50),
      );
      const difference_mmol_per_mL =
        fast.o2_mmol[arterial] / volumes.volume_mL[arterial] -
        fast.o2_mmol[venous] / volumes.volume_mL[venous];
      return flow_L_per_min * 1000 * difference_mmol_per_mL * O2_ML_PER_MMOL;
    },
  };
}

function gasReadouts(site: string, volume: number): Readouts {
  const readout =
    (quantity: keyof BloodGases): Readout =>
    (model, view) =>
      analyze(sampleAt(model, volume), view)?.[quantity] ?? "outOfRange";
  const whole = site === "blood.arterial" || site === "blood.venous";
  const quantities = [
    "ph",
    "pco2",
    "po2",
    "so2",
    ...(whole ? (["hco3", "baseExcess"] as const) : []),
  ] as const;
  return Object.fromEntries([
    ...quantities.map((quantity) => [`${site}.${quantity}` as SignalId, readout(quantity)]),
    ...(whole
      ? [[`${site}.temperature` as SignalId, (model: Model) => sampleAt(model, volume).temperature_degC]]
      : []),
  ]) as Readouts;
}
