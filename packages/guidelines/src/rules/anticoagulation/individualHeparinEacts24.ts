import { presence } from "../../rule/presence.ts";

export const individualHeparinEacts24 = presence({
  id: "cpb.anticoagulation.individualHeparinEacts24",
  status: "secondary",
  title: {
    en: "Heparin and protamine dosed for the single patient",
    es: "Heparina y protamina ajustadas a cada paciente",
  },
  rationale: {
    en: "Patients differ in how they answer to heparin; a dose by weight alone misses some on either side.",
    es: "La respuesta a la heparina varía; una dosis solo por peso falla por exceso o por defecto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as heparin and protamine managed for the single patient; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["treatment.heparinByConcentration"],
  applies: { phases: ["bypass"] },
});
