import type { FilterPart } from "../Fragment.ts";
import type { MeteredPumpPart, PipePart, VolumePart } from "../parts.ts";
import { openTo, way } from "./vessels.ts";

/** Plasma that fibers let through into the gas side once their pores are wetted: none until a fault sets its rate. */
export const PLASMA_LEAK: FilterPart = {
  name: "circuit.plasmaLeak",
  from: "circuit.oxygenatorCell2",
  to: "patient.lost",
  coefficient_mL_per_s_mmHg: 0,
  proteinSieving_fraction: 0.8,
};

/** The water of the heater-cooler, as far as it can get into the blood through a torn heat exchanger. */
export const WATER_TANK: VolumePart = openTo("waterTank", 8_000, 10_000, "water");

/** The tear: closed until a fault sets its flow. */
export const WATER_LEAK: MeteredPumpPart = {
  kind: "meteredPump",
  name: "circuit.waterLeak",
  from: "circuit.waterTank",
  to: "circuit.heatExchanger",
  rest_mL: 20,
  fullAt_mL: 1_000,
  byGravity: true,
};

/** A crack of the housing: closed until a fault opens it; 3 L/min at 150 mmHg (teaching assumption). */
export const HOUSING_LEAK: PipePart = way("housingLeak", "circuit.oxygenatorCell1", "patient.lost", {
  resistance_mmHg_s_per_mL: 3,
  opening: 0,
  oneWay: true,
});
