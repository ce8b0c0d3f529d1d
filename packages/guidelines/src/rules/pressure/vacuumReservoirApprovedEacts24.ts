import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vacuumReservoirApprovedEacts24 = rule({
  id: "cpb.pressure.vacuumReservoirApproved.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Reservoir approved for vacuum", es: "Reservorio aprobado para vacío" },
  rationale: {
    en: "A housing that was not made for vacuum may leak or burst when it is over-pressurized.",
    es: "Una carcasa no hecha para vacío puede fugar o reventar con sobrepresión.",
  },
  cannotTell: {
    en: "It rests on what a person stated of the device.",
    es: "Se basa en lo que alguien declaró del dispositivo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on assisted venous drainage; section not seen",
    quotedIn: "PER141 §2.13",
    found: "reservoir approved for vacuum, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: fact("equipment.vacuumAssist"),
  },
  requires: fact("equipment.reservoirApprovedForVacuum"),
});
