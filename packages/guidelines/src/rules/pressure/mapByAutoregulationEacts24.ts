import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const mapByAutoregulationEacts24 = rule({
  id: "cpb.pressure.mapByAutoregulation.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Pressure set by the patient's own autoregulation where it is monitored",
    es: "Presión según la autorregulación del paciente donde se monitoriza",
  },
  rationale: {
    en: "The lower limit of autoregulation differs widely between patients.",
    es: "El límite inferior de autorregulación varía mucho entre pacientes.",
  },
  cannotTell: {
    en: "It tells that a person stated it, not that the limit found was right.",
    es: "Indica que alguien lo declaró, no que el límite hallado fuera correcto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on arterial pressure; section not seen",
    quotedIn: "PER141 §2.17",
    found: "individual MAP by autoregulation, class IIa, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "A" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: fact("equipment.autoregulationMonitor"),
  },
  requires: fact("treatment.mapByAutoregulation"),
});
