import type { Disturbance } from "../Disturbance.ts";
import { ANAPHYLAXIS } from "./patientEvents.ts";

/** What blood and anesthetics set off in a patient who does not bear them. */
export const TRANSFUSION_EVENTS: readonly Disturbance[] = [
  {
    id: "malignantHyperthermia",
    label: {
      en: "Malignant hyperthermia: susceptible to volatile agents",
      es: "Hipertermia maligna: susceptible a anestésicos volátiles",
    },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.malignantHyperthermia.susceptible", to: 1 }],
    source:
      "kinds/malignantHyperthermia.ts: nothing happens without a volatile agent; size and course: teaching assumption",
  },
  {
    id: "hemolyticTransfusionReaction",
    label: {
      en: "Hemolytic transfusion reaction",
      es: "Reacción transfusional hemolítica",
    },
    of: "patient",
    onset_s: 120,
    effects: [
      // The 60 g of a unit are gone within the hour.
      { slot: "patient.incompatibility.lysis_g_per_min", add: 1 },
      { slot: "patient.incompatibility.consumption_per_min", add: 0.4 },
      { slot: "patient.clotting.lysisDrive", scale: 4 },
      { slot: "patient.upperBody.base", scale: 0.35 },
      { slot: "patient.viscera.base", scale: 0.35 },
      { slot: "patient.kidneys.base", scale: 1.5 },
      { slot: "patient.leg*.base", scale: 0.35 },
      { slot: "patient.splanchnicVeins.relaxed_mL", add: 150 },
    ],
    source:
      "under anesthesia hypotension, red plasma and urine and oozing are what is left of its signs (textbooks, from memory); size and times: teaching assumption",
  },
  {
    id: "transfusionAnaphylaxis",
    label: {
      en: "Allergic transfusion reaction: anaphylaxis",
      es: "Reacción transfusional alérgica: anafilaxia",
    },
    of: "patient",
    onset_s: 60,
    effects: ANAPHYLAXIS,
    source:
      "as any anaphylaxis (`anaphylaxis`), by antibodies against the donor's plasma; size: teaching assumption",
  },
  {
    id: "coldAgglutinins",
    label: { en: "Cold agglutinins (below 30 °C)", es: "Crioaglutininas (por debajo de 30 °C)" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.coldAgglutinins.titer", to: 1 }],
    source:
      "kinds/coldAgglutinins.ts: nothing happens while all blood is warm; size and course: teaching assumption",
  },
  {
    id: "liverWithoutCitrateClearance",
    label: { en: "Liver that burns no citrate", es: "Hígado que no metaboliza citrato" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.citrate.liver_fraction", to: 0 }],
    source: "153 and 196 mL/min in liver failure (Thanapongsatorn, Sci Rep 12:1815, 2022, abstract)",
  },
];
