import type { Disturbance } from "../Disturbance.ts";

/** Heater-cooler. */
export const TEMPERATURE_FAULTS: readonly Disturbance[] = [
  {
    id: "heaterCoolerStopped",
    label: {
      en: "Heater-cooler fails: water drifts to room temperature",
      es: "Fallo del intercambiador: el agua deriva a temperatura ambiente",
    },
    of: "circuit",
    onset_s: 0,
    // Its tank drifts to the room's temperature: half of the way in 20 min (kinds/heatExchangers.ts).
    effects: [{ slot: "circuit.heaterCooler.power", to: 0 }],
    source: "incidence 1:1809 (C. Mejak et al. 2000); time constant: teaching assumption",
  },
  {
    id: "heaterCoolerRunsCold",
    label: { en: "Heater-cooler set wrong: cold water", es: "Intercambiador mal ajustado: agua fría" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.heaterCooler.setWater_degC", to: 12 }],
    source: "teaching assumption",
  },
  {
    id: "waterFlowStopped",
    label: { en: "No water through the heat exchanger", es: "Sin flujo de agua en el intercambiador" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.heaterCooler.waterFlow", to: 0 }],
    source: "physics",
  },
  {
    id: "heaterCoolerLeaks",
    label: { en: "Water leaks into the blood", es: "Fuga de agua a la sangre en el intercambiador" },
    of: "circuit",
    // The torn exchanger is the oxygenator's own.
    endsWith: "oxygenator",
    onset_s: 2,
    effects: [{ slot: "circuit.waterLeak.set_mL_per_min", to: 120 }],
    source: "a torn heat exchanger whose water stands above the blood's pressure; size: teaching assumption",
  },
];
