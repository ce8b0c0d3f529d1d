import type { Disturbance } from "../Disturbance.ts";

/** Current and gas: the socket, the battery, the pipeline in the wall, the cylinder (`kinds/supplies.ts`). */
export const SUPPLY_FAULTS: readonly Disturbance[] = [
  {
    id: "mainsLost",
    label: { en: "Mains power lost", es: "Corte de la red eléctrica" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.battery.mains", to: 0 }],
    source: "physics: the console goes on from its battery, the heater-cooler has none",
  },
  {
    id: "batteryAged",
    label: { en: "Battery holds no charge", es: "Batería agotada o envejecida" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.battery.usable_fraction", to: 0 }],
    source:
      "batteries last the shorter the older they are (intensiveblog.com, On the move: ECMO transport); size: none left",
  },
  {
    id: "wallGasLost",
    label: { en: "Gas pipeline without pressure", es: "Fallo de presión de los gases de pared" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.oxygenatorCylinder.wall", to: 0 }],
    source: "physics: the sweep stops until a cylinder is connected",
  },
  {
    id: "cylinderEmpty",
    label: { en: "Gas cylinder empty", es: "Botella de gas vacía" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "circuit.oxygenatorCylinder.usable_fraction", to: 0 }],
    source: "physics: a cylinder that was not full; at a smaller size, that share of it is missing",
  },
];
