import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ultrafiltrationHighRiskEacts24 = rule({
  id: "cpb.monitoring.ultrafiltrationHighRisk.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Modified ultrafiltration in patients at high risk or with anemia",
    es: "Ultrafiltración modificada en pacientes de alto riesgo o con anemia",
  },
  rationale: {
    en: "Water taken off raises the hematocrit without a transfusion.",
    es: "Quitar agua sube el hematocrito sin transfundir.",
  },
  cannotTell: {
    en: "It rests on what a person stated, not on a measurement; conventional ultrafiltration alone does not count.",
    es: "Se basa en lo que alguien declaró, no en una medida; la ultrafiltración convencional sola no cuenta.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on ultrafiltration; section not seen",
    quotedIn: "PER141 §2.16",
    found:
      "modified, or conventional with modified, ultrafiltration in high risk or anemia, class I, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  applies: { settings: ["cpb"], population: "adult", where: fact("patient.highRiskOrAnemia") },
  requires: fact("treatment.modifiedUltrafiltration"),
});
