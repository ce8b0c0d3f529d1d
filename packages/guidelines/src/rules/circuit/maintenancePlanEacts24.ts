import { presence } from "../../rule/presence.ts";

export const maintenancePlanEacts24 = presence({
  id: "cpb.circuit.maintenancePlanEacts24",
  status: "secondary",
  title: {
    en: "Maintenance plan for the heart-lung machine",
    es: "Plan de mantenimiento de la máquina corazón-pulmón",
  },
  rationale: {
    en: "Faults of wear are found on a bench or on a patient.",
    es: "Los fallos por desgaste se encuentran en el taller o en un paciente.",
  },
  cannotTell: {
    en: "It does not tell that the machine of this case was maintained on time.",
    es: "No dice que la máquina de este caso se revisara a tiempo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as a maintenance plan; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.maintenancePlan"],
});
