import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { sampledWithin_h } from "../shared/sampledWithin.ts";

export const fibrinogenIntervalElsoAnticoagulation21 = rule({
  id: "ecmo.fibrinogenInterval.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Fibrinogen measured at least every 24 hours",
    es: "Fibrinógeno medido al menos cada 24 horas",
  },
  rationale: {
    en: "What is not looked at drifts: the circuit and the patient change within hours.",
    es: "Lo que no se mira se desvía: circuito y paciente cambian en horas.",
  },
  cannotTell: {
    en: "The far end of the source's 12 to 24 hours is taken. It needs a record that gets the laboratory's values.",
    es: "Se toma el extremo de lo que da la fuente (12 a 24 horas). Necesita un registro que reciba los valores del laboratorio.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "table on monitoring",
    quotedIn: "PER207 §2.9",
    found: "fibrinogen every 12 to 24 hours; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: sampledWithin_h("coag.fibrinogen", 24),
});
