import type { Disturbance } from "../Disturbance.ts";

/** Why a heart doesn't stop, or doesn't stay still, though cardioplegia was given; and heparin that doesn't act. */
export const DRUG_FAULTS: readonly Disturbance[] = [
  {
    id: "cardioplegiaLostThroughValve",
    label: {
      en: "Cardioplegia runs through a leaking aortic valve",
      es: "Cardioplejía perdida por insuficiencia aórtica",
    },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.aorticValve.leak", to: 0.15 }],
    needs: "circuit.cardioplegiaRoot.opening",
    source: "phenomenon: root pressure stays low and the ventricle fills; size: teaching assumption",
  },
  {
    id: "cardioplegiaLostThroughLeftCava",
    label: {
      en: "Retrograde cardioplegia drains into a left superior cava",
      es: "Cardioplejía retrógrada perdida por vena cava superior izquierda",
    },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.coronarySinus.resistance_mmHg_s_per_mL", scale: 0.03 }],
    needs: "circuit.cardioplegiaSinus.opening",
    source: "a persistent left superior cava opens into the coronary sinus; size: teaching assumption",
  },
  {
    id: "cardioplegiaWithoutPotassium",
    label: {
      en: "Cardioplegia with a tenth of its potassium",
      es: "Cardioplejía con una décima parte del potasio",
    },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.cardioplegiaSolution.size", scale: 0.1 }],
    source: "mixing: a tenth of the concentrate runs in",
  },
  {
    id: "heparinResistance",
    label: {
      en: "Heparin resistance: little antithrombin",
      es: "Resistencia a la heparina: antitrombina baja",
    },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.hemostasis.antithrombin_scale", scale: 0.35 }],
    source: "antithrombin below half of normal; size: teaching assumption",
  },
  {
    id: "circuitClots",
    label: { en: "Circuit thrombosis", es: "Trombosis del circuito" },
    of: "circuit",
    onset_s: 600,
    effects: [
      { slot: "circuit.oxygenator.clot", to: 0.5 },
      { slot: "circuit.arterialFilterTrap.clot", to: 0.5 },
      { slot: "pump.arterial.thrombus", add: 3 },
    ],
    source:
      "clot in bundle, filter and pump at once, as after heparin was forgotten; size: teaching assumption",
  },
];
