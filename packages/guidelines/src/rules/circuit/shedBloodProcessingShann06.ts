import { any, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const shedBloodProcessingShann06 = rule({
  id: "cpb.circuit.shedBloodProcessingShann06",
  kind: "guideline",
  status: "read",
  title: {
    en: "Shed blood washed, or secondary filtration considered",
    es: "Sangre derramada lavada, o filtración secundaria valorada",
  },
  rationale: {
    en: "Washing and a second filter take out part of the fat and debris.",
    es: "El lavado y un segundo filtro retiran parte de la grasa y los restos.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement. The source leaves the choice open.",
    es: "Se basa en lo que alguien indicó, no en una medida. La fuente deja la elección abierta.",
  },
  citation: {
    source: "SHANN06",
    locator: "findings on neuroprotection, pericardial suction blood (bestpracticeperfusion.org summary)",
    found:
      "blood cell processing and secondary filtration can be considered for shed blood; class IIb, level B",
  },
  grade: { scheme: "ACC/AHA", class: "IIb", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(fact("treatment.shedBloodWashed"), fact("treatment.shedBloodFilteredConsidered")),
  severity: "info",
});
