import type { EdgePart } from "../assemblies/parts.ts";
import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import type { FastSpecies } from "../kinds/contents.ts";
import type { Model } from "../engine/Model.ts";
import { meanFlow_L_per_min, metersOf } from "../kinds/flowMeters.ts";
import type { Readouts } from "./Readout.ts";

/** What the oxygenator gives and takes, and how much of its blood comes round again. */
export function transferReadouts(model: Model): Readouts {
  const { plan } = model;
  const [oxygenator] = plan.assembly.oxygenators;
  if (oxygenator === undefined) return {};
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
    ...recirculation(model, outlet),
  };
}

/**
 * Of the blood that is drained, the share that has just come from the return cannula: (C_drained − C_v)/(C_returned − C_v) of
 * oxygen, C_v the true mixed venous blood: what the organs' veins bring toward the heart, weighted by their flows.
 * Only where blood is given back to a vein and nowhere else.
 */
function recirculation({ plan }: Model, outlet: number): Readouts {
  const goals = plan.edges.filter(
    (edge) => edge.from === "circuit.arterialLine" && edge.to.startsWith("patient.") && !isLeak(edge),
  );
  if (goals.length === 0 || !goals.every((edge) => VENOUS.has(edge.to))) return {};
  const drained = plan.volume("circuit.venousLine");
  const veins = VEINS.map((name) => plan.edge(`patient.${name}`));
  return {
    "circuit.recirculation.fraction": (m) => {
      let flow_mL_per_s = 0;
      let carried_mmol_per_s = 0;
      for (const edge of veins) {
        const flow = Math.max(0, m.edges.flow_mL_per_s[edge]);
        flow_mL_per_s += flow;
        carried_mmol_per_s += flow * content(m, "o2_mmol", m.edges.from[edge]);
      }
      const venous = carried_mmol_per_s / flow_mL_per_s;
      const given = content(m, "o2_mmol", outlet) - venous;
      if (!(given > LEAST_GIVEN_MMOL_PER_ML)) return "outOfRange";
      return 100 * Math.max(0, Math.min(1, (content(m, "o2_mmol", drained) - venous) / given));
    },
  };
}

/** A way that stays closed until a fault opens it. */
function isLeak(edge: EdgePart): boolean {
  return edge.kind === "pipe" && edge.opening === 0;
}

function content({ fast, volumes }: Model, species: FastSpecies, volume: number): number {
  return fast[species][volume] / volumes.volume_mL[volume];
}

const VENOUS = new Set(["patient.rightAtrium", "patient.superiorVenaCava", "patient.inferiorVenaCava"]);
const VEINS = [
  "cerebralVenulesRight",
  "cerebralVenulesLeft",
  "upperVeinsToCava",
  "hepaticVeins",
  "renalVeins",
  "iliacVeins",
  "coronarySinus",
];
/** Less than 0.5 mL/dL is too little to tell the bloods apart. */
const LEAST_GIVEN_MMOL_PER_ML = 0.0002;
/** Ideal gas at 0 °C, as CO2 deviates: 22.26 mL/mmol. */
const CO2_ML_PER_MMOL = 22.26;
