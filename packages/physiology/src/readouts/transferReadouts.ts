import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import type { FastSpecies } from "../kinds/contents.ts";
import type { Model } from "../engine/Model.ts";
import { meanFlow_L_per_min, metersOf } from "../kinds/flowMeters.ts";
import { recirculationKind } from "../kinds/recirculation.ts";
import type { Readouts } from "./Readout.ts";

/** What the oxygenator gives and takes, and how much of its blood comes round again. */
export function transferReadouts(model: Model): Readouts {
  const { plan } = model;
  const [oxygenator] = plan.assembly.oxygenators;
  if (oxygenator === undefined || !plan.volumes.some((part) => part.name === "circuit.heatExchanger"))
    return {};
  const inlet = plan.volume("circuit.heatExchanger");
  const outlet = plan.volume(oxygenator.cells[oxygenator.cells.length - 1]);
  const meter = metersOf(plan).findIndex((one) => one.signal === "flowmeter.flow.mean100ms");
  const transfer =
    (species: FastSpecies, mL_per_mmol: number) =>
    (m: Model): number => {
      const flow_mL_per_min = 1000 * meanFlow_L_per_min(m.flowMeters, m.flowHistory, meter, 10);
      return flow_mL_per_min * (content(m, species, outlet) - content(m, species, inlet)) * mL_per_mmol;
    };
  return {
    "circuit.oxygenator.o2Transfer": transfer("o2_mmol", O2_ML_PER_MMOL),
    "circuit.oxygenator.co2Transfer": transfer("co2_mmol", -CO2_ML_PER_MMOL),
    ...recirculation(model),
  };
}

/** The share of the drained blood that has just come from the return cannula (see `kinds/recirculation.ts`). */
function recirculation({ plan }: Model): Readouts {
  if (recirculationKind.parts(plan).length === 0) return {};
  return {
    "circuit.recirculation.fraction": (m) => 100 * Math.max(0, Math.min(1, m.recirculation.fraction[0])),
  };
}

function content({ fast, volumes }: Model, species: FastSpecies, volume: number): number {
  return fast[species][volume] / volumes.volume_mL[volume];
}

/** Ideal gas at 0 °C, as CO2 deviates: 22.26 mL/mmol. */
const CO2_ML_PER_MMOL = 22.26;
