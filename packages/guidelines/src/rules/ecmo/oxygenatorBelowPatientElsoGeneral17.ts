import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const oxygenatorBelowPatientElsoGeneral17 = rule({
  id: "ecmo.oxygenatorBelowPatient.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Oxygenator below the patient", es: "Oxigenador por debajo del paciente" },
  rationale: {
    en: "Above the patient, blood pressure in a pump that stands falls below that of the gas, and gas gets in.",
    es: "Por encima del paciente, con la bomba parada la presión de la sangre cae por debajo de la del gas, y el gas entra.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement.",
    es: "Se basa en lo que alguien indicó, no en una medida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on the membrane lung",
    quotedIn: "PER207 §2.4",
    found: "the membrane lung is kept below the level of the patient, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: fact("equipment.oxygenatorBelowPatient"),
});
