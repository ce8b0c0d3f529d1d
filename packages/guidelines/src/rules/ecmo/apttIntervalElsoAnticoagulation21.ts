import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { sampledWithin_h } from "../shared/sampledWithin.ts";

export const apttIntervalElsoAnticoagulation21 = rule({
  id: "ecmo.apttInterval.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: { en: "APTT measured at least every 12 hours", es: "TTPa medido al menos cada 12 horas" },
  rationale: {
    en: "What is not looked at drifts: the circuit and the patient change within hours.",
    es: "Lo que no se mira se desvía: circuito y paciente cambian en horas.",
  },
  cannotTell: {
    en: "The far end of the source's 6 to 12 hours is taken. It needs a record that gets the laboratory's values.",
    es: "Se toma el extremo de lo que da la fuente (6 a 12 horas). Necesita un registro que reciba los valores del laboratorio.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "table on monitoring",
    quotedIn: "PER207 §2.9",
    found: "aPTT every 6 to 12 hours; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: fact("treatment.unfractionatedHeparin") },
  requires: sampledWithin_h("coag.aptt", 12),
});
