import type { Disturbance } from "../Disturbance.ts";

/** Gas supply, membrane and blood path of the oxygenator, and the hemoconcentrator beside it. */
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
    endsWith: "oxygenator",
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
    endsWith: "oxygenator",
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
    endsWith: "oxygenator",
    onset_s: 300,
    effects: [{ slot: "circuit.oxygenator.wetting", to: 0.9 }],
    source: "CO2 rises first, a sigh of sweep helps for minutes; size: teaching assumption",
  },
  {
    id: "oxygenatorLeaksPlasma",
    label: { en: "Plasma leak through the membrane", es: "Fuga de plasma por la membrana" },
    of: "circuit",
    endsWith: "oxygenator",
    onset_s: 120,
    effects: [
      { slot: "circuit.plasmaLeak.rate_mL_per_s", to: 0.25 },
      { slot: "circuit.oxygenatorCell*.diffusionO2_mmol_per_s_mmHg", scale: 0.6 },
      { slot: "circuit.oxygenatorCell*.diffusionCo2_mmol_per_s_mmHg", scale: 0.5 },
    ],
    source: "15 mL/min of yellow foam at the gas outlet; size: teaching assumption",
  },
  {
    id: "oxygenatorRuptures",
    label: { en: "Oxygenator housing ruptures", es: "Rotura de la carcasa del oxigenador" },
    of: "circuit",
    endsWith: "oxygenator",
    onset_s: 1,
    effects: [{ slot: "circuit.housingLeak.opening", to: 1 }],
    source: "a scenario of ECMOjo; 3 L/min at 150 mmHg: teaching assumption",
  },
  {
    id: "oxygenatorShunts",
    label: { en: "Blood passes the oxygenator without gas", es: "Cortocircuito de sangre en el oxigenador" },
    of: "circuit",
    endsWith: "oxygenator",
    onset_s: 1800,
    // A quarter of the flow goes beside the bundle; the last cell only mixes, its fibers' work is done by the first two.
    effects: [
      { slot: "circuit.bundleShunt.opening", to: 1 },
      { slot: "circuit.oxygenatorCell1.diffusionO2_mmol_per_s_mmHg", scale: 1.5 },
      { slot: "circuit.oxygenatorCell1.diffusionCo2_mmol_per_s_mmHg", scale: 1.5 },
      { slot: "circuit.oxygenatorCell2.diffusionO2_mmol_per_s_mmHg", scale: 1.5 },
      { slot: "circuit.oxygenatorCell2.diffusionCo2_mmol_per_s_mmHg", scale: 1.5 },
      { slot: "circuit.oxygenatorCell3.diffusionO2_mmol_per_s_mmHg", scale: 0 },
      { slot: "circuit.oxygenatorCell3.diffusionCo2_mmol_per_s_mmHg", scale: 0 },
    ],
    source:
      "deposits on the fibers act as a shunt as a membrane ages (F. Epis and M. Belliato, J Thorac Dis, jtd.amegroups.com/article/view/16518, abstract); 0.19 ± 0.13 in 150 patients at work (physiology.md §3.10, NX19); size: teaching assumption",
  },
  {
    id: "oxygenatorAges",
    label: { en: "Oxygenator at the end of its life", es: "Oxigenador al final de su vida útil" },
    of: "circuit",
    endsWith: "oxygenator",
    onset_s: 0,
    // Half of it within ln 2/12 of a day, 83 minutes, whatever the heparin.
    effects: [{ slot: "circuit.oxygenator.aging_per_day", to: 12 }],
    source:
      "gas transfer decays as the membrane ages (F. Epis and M. Belliato, J Thorac Dis, abstract); the last days within an hour: teaching assumption",
  },
  {
    id: "oxygenatorCoatingLost",
    label: {
      en: "Surface of the oxygenator attracts clot",
      es: "Superficie del oxigenador trombogénica",
    },
    of: "circuit",
    endsWith: "oxygenator",
    onset_s: 0,
    effects: [{ slot: "circuit.oxygenator.thrombogenicity", to: 6 }],
    source:
      "no coating, or heparin-induced antibodies: six times as fast where heparin lacks, not at all above 0.2 U per mL of plasma; size: teaching assumption",
  },
  {
    id: "hemoconcentratorClotted",
    label: { en: "Clot in the hemoconcentrator", es: "Coágulo en el hemoconcentrador" },
    of: "circuit",
    onset_s: 300,
    effects: [{ slot: "circuit.hemoconcentratorMembrane.clot", to: 0.5 }],
    source:
      "fibers that thicken their own blood clot first; its pump's line presses, less water comes; size: teaching assumption",
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
