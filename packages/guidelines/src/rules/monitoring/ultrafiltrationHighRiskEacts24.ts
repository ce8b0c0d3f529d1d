import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ultrafiltrationHighRiskEacts24 = rule({
  id: "cpb.monitoring.ultrafiltrationHighRisk.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Ultrafiltration in patients at high risk or with anemia",
    es: "Ultrafiltración en pacientes de alto riesgo o con anemia",
  },
  rationale: {
    en: "Water taken off raises the hematocrit without a transfusion.",
    es: "Quitar agua sube el hematocrito sin transfundir.",
  },
  cannotTell: {
    en: "It rests on what a person stated, not on a measurement.",
    es: "Se basa en lo que alguien declaró, no en una medida.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, ultrafiltration",
    found:
      "MUF, or CUF with MUF, in high risk or anemia, class I, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  applies: { settings: ["cpb"], population: "adult", where: fact("patient.highRiskOrAnemia") },
  requires: fact("treatment.ultrafiltration"),
});
