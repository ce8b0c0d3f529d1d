import type { Disturbance } from "../Disturbance.ts";

/** Pumps that stop, run away, let blood back or turn the wrong way. */
export const PUMP_FAULTS: readonly Disturbance[] = [
  {
    id: "pumpPowerLost",
    label: {
      en: "Arterial pump stops (power or drive)",
      es: "Parada de la bomba arterial (corriente o motor)",
    },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "pump.arterial.power", to: 0 }],
    source: "physics: rollers hold the blood, a centrifugal pump lets it run back",
  },
  {
    id: "rollerRunaway",
    label: { en: "Runaway roller pump", es: "Bomba de rodillos desbocada" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "pump.arterial.runaway_rpm", to: 250 }],
    needs: "pump.arterial.occlusion",
    source: "fastest speed of a roller pump of its kind; teaching assumption",
  },
  {
    id: "centrifugalRunaway",
    label: { en: "Runaway centrifugal pump", es: "Bomba centrífuga desbocada" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "pump.arterial.runaway_rpm", to: 6000 }],
    needs: "pump.arterial.thrombus",
    source:
      "beyond the fastest speed of the heads (5000 and 5500 rpm), as a speed control that fails; teaching assumption",
  },
  {
    id: "rollerUnderOccluded",
    label: { en: "Roller pump under-occluded", es: "Rodillos con oclusión insuficiente" },
    of: "circuit",
    onset_s: 10,
    effects: [{ slot: "pump.arterial.occlusion", to: 0.75 }],
    source: "phenomenon: Kurusz and Mills in Cardiopulmonary Bypass, ch. 28; size: teaching assumption",
  },
  {
    id: "pumpHeadClotted",
    label: { en: "Clot in the pump head", es: "Coágulo en el cabezal de la bomba" },
    of: "circuit",
    endsWith: "pumpHead",
    onset_s: 60,
    effects: [
      { slot: "pump.arterial.thrombus", add: 6 },
      { slot: "pump.arterial.hemolysis_g_per_100L", scale: 30 },
    ],
    needs: "pump.arterial.thrombus",
    source: "teaching assumption",
  },
  {
    id: "ventReversed",
    label: { en: "Vent line reversed", es: "Aspirador de ventrículo invertido" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "pump.vent.direction", to: -1 }],
    source: "physics: the roller presses what it should draw; incident class of ANZCP's registry",
  },
  {
    id: "suckerReversed",
    label: { en: "Sucker reversed", es: "Aspirador de campo invertido" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "pump.suction.direction", to: -1 }],
    source: "physics: the roller presses what it should draw; incident class of ANZCP's registry",
  },
  {
    id: "hemolysis",
    label: {
      en: "Hemolysis: kinked inlet, damaged pump head",
      es: "Hemólisis: entrada acodada, cabezal dañado",
    },
    of: "circuit",
    onset_s: 5,
    effects: [
      { slot: "circuit.venousTubing.opening", scale: 0.4 },
      { slot: "pump.arterial.hemolysis_g_per_100L", scale: 60 },
    ],
    needs: "pump.arterial.hemolysis_g_per_100L",
    source:
      "free hemoglobin above 50 mg/dL within hours, inlet below −100 mmHg (ELSO); size: teaching assumption",
  },
];
