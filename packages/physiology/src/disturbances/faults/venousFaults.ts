import type { Disturbance } from "../Disturbance.ts";

/** What stops or spoils venous drainage. Pipes narrow by their opening: resistance goes with 1/opening². */
export const VENOUS_FAULTS: readonly Disturbance[] = [
  {
    id: "venousLineKinked",
    label: { en: "Venous line kinked", es: "Línea venosa acodada" },
    of: "circuit",
    onset_s: 2,
    effects: [
      { slot: "circuit.venousLineToReservoir.opening", scale: 0.15 },
      { slot: "circuit.venousTubing.opening", scale: 0.25 },
    ],
    source: "phenomenon: Kurusz and Mills in Cardiopulmonary Bypass, ch. 28; size: teaching assumption",
  },
  {
    id: "superiorCavaObstructed",
    label: { en: "Superior caval cannula obstructed", es: "Cánula de cava superior obstruida" },
    of: "circuit",
    onset_s: 5,
    effects: [
      { slot: "patient.superiorCavaToAtrium.opening", scale: 0.06 },
      { slot: "circuit.superiorCannula.unclamped", scale: 0.06 },
    ],
    needs: "circuit.reservoir.volume_mL",
    source:
      "T. Tovedal et al., Interact CardioVasc Thorac Surg 11:561, 2010 (pigs: NIRS down, total drainage unchanged); size: teaching assumption",
  },
  {
    id: "venousCannulaSlippedOut",
    label: { en: "Venous cannula slipped out", es: "Salida accidental de la cánula venosa" },
    of: "circuit",
    onset_s: 1,
    effects: [
      { slot: "circuit.venousCannula*.unclamped", to: 0 },
      { slot: "circuit.holes*.unclamped", to: 0 },
      { slot: "patient.hemorrhage.opening", add: 1 },
      // Its holes now draw from the room.
      { slot: "circuit.venousLine.airLeak_mL_per_s_mmHg", add: 0.5 },
    ],
    needs: "circuit.venousCannula.opening",
    source: "teaching assumption",
  },
  {
    id: "venousCannulaMalpositioned",
    label: {
      en: "Drainage cannula malpositioned: in a hepatic vein or against a wall",
      es: "Cánula de drenaje mal colocada: en una vena hepática o contra la pared",
    },
    of: "circuit",
    onset_s: 2,
    effects: [
      // Of all its holes a fifth are left free; the small vein's wall lies close around those. Where the whole cannula is one
      // way, its own bore stays.
      { slot: "circuit.holes*.unclamped", scale: 0.2 },
      { slot: "circuit.venousCannula*.unclamped", scale: 0.4 },
      { slot: "circuit.inferiorCannula.unclamped", scale: 0.4 },
      ...["holes*", "venousCannula*", "inferiorCannula"].map((name) => ({
        slot: `circuit.${name}.span_mL`,
        scale: 3,
      })),
    ],
    source:
      "phenomenon: Kurusz and Mills in Cardiopulmonary Bypass, ch. 28 (tip in a hepatic or azygos vein); size: teaching assumption",
  },
  {
    id: "reservoirFilterClotted",
    label: { en: "Fibrin in the reservoir's filter", es: "Fibrina en el filtro del reservorio" },
    of: "circuit",
    onset_s: 120,
    effects: [{ slot: "circuit.reservoirFilterOutlet.opening", to: 0.12 }],
    source:
      "clot in the reservoir tells of lacking heparin; blood stands above the filter; size: teaching assumption",
  },
  {
    id: "reservoirPressurized",
    label: { en: "Closed reservoir under pressure", es: "Reservorio cerrado presurizado" },
    of: "circuit",
    onset_s: 5,
    effects: [{ slot: "circuit.reservoir*.outside_mmHg", to: 40 }],
    source:
      "sealed reservoirs above 40 mmHg at 1–2 L/min of suction: laboratory evaluation of relief valves, J Extra Corpor Technol 34:115, 2002 (abstract)",
  },
  {
    id: "vacuumLeftOn",
    label: { en: "Vacuum left on, pump stopped", es: "Vacío conectado con la bomba parada" },
    of: "circuit",
    onset_s: 0,
    effects: [
      { slot: "circuit.reservoir*.outside_mmHg", to: -60 },
      { slot: "pump.arterial.power", to: 0 },
    ],
    needs: "circuit.reservoir.volume_mL",
    source: "usual vacuum of assisted drainage; teaching assumption",
  },
  {
    id: "levelSensorOverridden",
    label: { en: "Level sensor switched off", es: "Sensor de nivel anulado" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.levelGuard.on", to: 0 }],
    source: "switch of the console",
  },
];
