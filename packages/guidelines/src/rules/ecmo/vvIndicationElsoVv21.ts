import { any, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvIndicationElsoVv21 = rule({
  id: "ecmo.vvIndication.elsoVv21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "VV for P/F below 80, for pH below 7.25 with CO2 of 60 mmHg or more, or around a lung transplantation",
    es: "VV con P/F inferior a 80, con pH inferior a 7,25 y CO2 de 60 mmHg o más, o en torno a un trasplante pulmonar",
  },
  rationale: {
    en: "Below these figures the lungs no longer carry the patient.",
    es: "Por debajo los pulmones ya no sostienen al paciente.",
  },
  cannotTell: {
    en: "It rests on what a person stated, and selects for a group, not for a person.",
    es: "Se basa en lo declarado y selecciona para un grupo, no para una persona.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "table 1",
    quotedIn: "PER207 §2.5",
    found:
      "P/F below 80 after prone positioning unless contraindicated; pH below 7.25 with PaCO2 of 60 mmHg or more in spite of optimal ventilation; bridge to lung transplantation, or primary graft dysfunction after it; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult" },
  requires: any(fact("patient.vvCriteria"), fact("patient.lungTransplant")),
});
