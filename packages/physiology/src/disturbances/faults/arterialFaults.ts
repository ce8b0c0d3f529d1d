import type { Disturbance } from "../Disturbance.ts";

/** Arterial line, its cannula, and ways by which pumped blood misses the patient. */
export const ARTERIAL_FAULTS: readonly Disturbance[] = [
  {
    id: "arterialLineKinked",
    label: { en: "Arterial line kinked", es: "Línea arterial acodada" },
    of: "circuit",
    onset_s: 2,
    effects: [
      { slot: "circuit.filterOutlet.opening", scale: 0.3 },
      { slot: "circuit.arterialTubing.opening", scale: 0.3 },
    ],
    source: "teaching assumption",
  },
  {
    id: "arterialFilterClotted",
    label: { en: "Arterial filter clotted", es: "Filtro arterial coagulado" },
    of: "circuit",
    onset_s: 30,
    effects: [{ slot: "circuit.arterialFilterTrap.clot", to: 0.7 }],
    source: "teaching assumption",
  },
  {
    id: "arterialLineBlownOff",
    label: { en: "Arterial line blown off", es: "Desconexión de la línea arterial" },
    of: "circuit",
    onset_s: 0.5,
    effects: [{ slot: "circuit.arterialLineLeak.opening", to: 1 }],
    source: "physics: blood takes the open end, from pump and patient",
  },
  {
    id: "arterialDecannulation",
    label: { en: "Arterial cannula out of the vessel", es: "Decanulación arterial accidental" },
    of: "circuit",
    onset_s: 1,
    effects: [
      { slot: "circuit.arterialCannula.opening", to: 0 },
      { slot: "circuit.arterialLineLeak.opening", to: 0.3 },
      { slot: "patient.wound.opening", add: 0.7 },
    ],
    needs: "circuit.arterialLineLeak.opening",
    source: "one of the four times of terror of the ECMOjo scenarios; size: teaching assumption",
  },
  {
    id: "aorticDissection",
    label: { en: "Aortic dissection at the cannula", es: "Disección aórtica por la cánula" },
    of: "circuit",
    onset_s: 5,
    // The jet fills the wall: a narrow true way, a leak beside it, and the arch's right branches pressed shut.
    effects: [
      { slot: "circuit.arterialCannula.opening", scale: 0.35 },
      { slot: "circuit.arterialLineLeak.opening", add: 0.04 },
      { slot: "patient.carotidRight.opening", scale: 0.15 },
      { slot: "patient.subclavianRight.opening", scale: 0.3 },
    ],
    needs: "circuit.reservoir.volume_mL",
    source:
      "signs: line pressure up, arterial pressure down, loss from the reservoir, one-sided NIRS (Perfusion Crisis Manual); size: teaching assumption",
  },
  {
    id: "cannulaInRightCarotid",
    label: {
      en: "Arterial cannula points into the right carotid",
      es: "Cánula arterial dirigida a la carótida derecha",
    },
    of: "circuit",
    onset_s: 2,
    effects: [
      { slot: "patient.archBetween.opening", scale: 0.04 },
      { slot: "circuit.arterialCannula.opening", scale: 0.85 },
    ],
    needs: "circuit.reservoir.volume_mL",
    source:
      "rSO2 fell from 55 to below 30 % with the tip in one arch vessel (case report in a Ross procedure, PMID 30380271, abstract); size: teaching assumption",
  },
  {
    id: "distalPerfusionLost",
    label: {
      en: "No flow in the limb's perfusion cannula",
      es: "Sin flujo en la cánula de perfusión distal",
    },
    of: "circuit",
    onset_s: 1,
    effects: [{ slot: "circuit.distalPerfusion.opening", to: 0 }],
    source: "physics: a kink or clot in a 7 Fr cannula",
  },
  {
    id: "purgeLeftOpen",
    label: { en: "Filter purge left wide open", es: "Purga del filtro totalmente abierta" },
    of: "circuit",
    onset_s: 0,
    effects: [
      { slot: "circuit.purgeLine.opening", to: 1 },
      { slot: "circuit.purgeLine.resistance_mmHg_s_per_mL", scale: 0.1 },
    ],
    source: "stopcock turned from a trickle of 0.1 L/min to its full bore: teaching assumption",
  },
  {
    id: "recirculationLeftOpen",
    label: { en: "Recirculation line left open", es: "Línea de recirculación abierta" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.recirculationLine.opening", to: 1 }],
    source: "physics: arterial steal",
  },
  {
    id: "bridgeLeftOpen",
    label: { en: "Bridge left open", es: "Puente abierto" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.bridge.opening", to: 1 }],
    source: "physics: arterial steal",
  },
  {
    id: "cannulaTipsTooClose",
    label: {
      en: "Cannula tips too close (recirculation)",
      es: "Puntas de cánulas demasiado próximas (recirculación)",
    },
    of: "circuit",
    onset_s: 5,
    // Four fifths of the holes come to lie in the atrium, where a thirtieth to a seventh did.
    effects: [
      { slot: "circuit.holesInAtrium.resistance_mmHg_s_per_mL", scale: 0.17 },
      { slot: "circuit.holesInAtrium.turbulence_mmHg_s2_per_mL2", scale: 0.03 },
      { slot: "circuit.holesInInferiorCava.unclamped", scale: 0.25 },
      { slot: "circuit.holesInSuperiorCava.unclamped", scale: 0.25 },
    ],
    needs: "circuit.holesInAtrium.unclamped",
    source: "recirculation by configuration and tip distance: Palmér et al. 2016; size: teaching assumption",
  },
];
