import type { Disturbance } from "../Disturbance.ts";

/** Gas supply, membrane and blood path of the oxygenator. */
export const OXYGENATOR_FAULTS: readonly Disturbance[] = [
  {
    id: "gasSupplyOff",
    label: { en: "Sweep gas disconnected", es: "Gas del oxigenador desconectado" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.oxygenator.supply", to: 0 }],
    source: "physics",
  },
  {
    id: "oxygenStuckAtAir",
    label: { en: "Blender gives air only", es: "El mezclador entrega solo aire" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.oxygenator.fio2", to: 0.21 }],
    source: "physics",
  },
  {
    id: "gasOutletBlocked",
    label: { en: "Gas outlet blocked", es: "Salida de gas obstruida" },
    of: "circuit",
    onset_s: 5,
    effects: [{ slot: "circuit.oxygenator.blocked", to: 1 }],
    source: "physics: gas above the pressure of the blood passes into it as bubbles",
  },
  {
    id: "oxygenatorFailsGas",
    label: { en: "Oxygenator fails to exchange gas", es: "El oxigenador no intercambia gases" },
    of: "circuit",
    onset_s: 20,
    effects: [
      { slot: "circuit.oxygenatorCell*.diffusionO2_mmol_per_s_mmHg", scale: 0.15 },
      { slot: "circuit.oxygenatorCell*.diffusionCo2_mmol_per_s_mmHg", scale: 0.05 },
    ],
    source: "phenomenon: ANZCA and Perfusion Crisis Manual lists; size: teaching assumption",
  },
  {
    id: "oxygenatorClotted",
    label: { en: "Clot in the oxygenator's blood path", es: "Coágulo en la vía sanguínea del oxigenador" },
    of: "circuit",
    onset_s: 1800,
    effects: [{ slot: "circuit.oxygenator.clot", to: 0.45 }],
    source: "minutes to hours: pressure drop per flow first, gas later; size: teaching assumption",
  },
  {
    id: "oxygenatorWet",
    label: {
      en: "Water in the oxygenator's fibers (wet-out)",
      es: "Condensación en las fibras del oxigenador",
    },
    of: "circuit",
    onset_s: 300,
    effects: [{ slot: "circuit.oxygenator.wetting", to: 0.9 }],
    source: "CO2 rises first, a sigh of sweep helps for minutes; size: teaching assumption",
  },
  {
    id: "oxygenatorLeaksPlasma",
    label: { en: "Plasma leak through the membrane", es: "Fuga de plasma por la membrana" },
    of: "circuit",
    onset_s: 120,
    effects: [
      { slot: "circuit.plasmaLeak.rate_mL_per_s", to: 0.25 },
      { slot: "circuit.oxygenatorCell*.diffusionO2_mmol_per_s_mmHg", scale: 0.6 },
      { slot: "circuit.oxygenatorCell*.diffusionCo2_mmol_per_s_mmHg", scale: 0.5 },
    ],
    source: "15 mL/min of yellow foam at the gas outlet; size: teaching assumption",
  },
  {
    id: "vaporizerEmpty",
    label: { en: "Vaporizer empty", es: "Vaporizador vacío" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.oxygenator.vaporizer", to: 0 }],
    source: "physics: no agent, whatever the dial says",
  },
];
