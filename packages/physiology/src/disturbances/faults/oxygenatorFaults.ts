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
];
