import type { Drawing } from "../Assembly.ts";
import { part, patientAt, route } from "./shapes.ts";

/** The patient and the ventilator. */
export const noCircuitDrawing: Drawing = {
  width: 5.4,
  height: 8,
  parts: [
    patientAt(1, 4.8, ["patient.cardiacOutput"]),
    part("ventilator", "gasBlender", [3.8, 4.5], ["Ventilator", "Ventilador"], "below", [
      "ventilator.rate",
      "ventilator.tidalVolume",
      "ventilator.fio2",
    ]),
  ],
  lines: [
    route(
      "airway",
      ["ventilator", "patient"],
      "gas",
      ["Airway", "Vía aérea"],
      [[1, 4.5]],
      ["ventilator.peep"],
    ),
  ],
};
