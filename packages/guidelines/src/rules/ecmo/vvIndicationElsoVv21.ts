import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvIndicationElsoVv21 = rule({
  id: "ecmo.vvIndication.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "VV for P/F below 80, or pH below 7.25 with CO2 of 60 mmHg or more",
    es: "VV con P/F inferior a 80, o pH inferior a 7,25 con CO2 de 60 mmHg o más",
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
    locator: "reading notes §2e, row ecmo.vv.criteria",
    found:
      "P/F below 80, or pH below 7.25 with PaCO2 of 60 or more; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["vv"], population: "adult" },
  requires: fact("patient.vvCriteria"),
});
