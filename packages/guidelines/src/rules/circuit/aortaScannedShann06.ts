import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const aortaScannedShann06 = presence({
  id: "cpb.circuit.aortaScannedShann06",
  status: "read",
  title: {
    en: "Aorta scanned where the neurologic risk is raised",
    es: "Aorta explorada si el riesgo neurológico es alto",
  },
  rationale: {
    en: "Plaque that can't be felt is found by ultrasound, and cannula and clamp keep away from it. The European guideline of 2024 asks for epiaortic ultrasound in general.",
    es: "La ecografía encuentra la placa que no se palpa, y cánula y pinza la evitan. La guía europea de 2024 pide la ecografía epiaórtica en general.",
  },
  citation: {
    source: "SHANN06",
    locator: "findings on neuroprotection, aortic assessment (bestpracticeperfusion.org summary)",
    found:
      "in patients at raised neurologic risk, transesophageal echo or epiaortic scanning to find plaque that can't be felt; class I, level B",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "B" },
  facts: ["treatment.ascendingAortaScanned"],
  applies: { phases: ["cannulation", "bypass"], where: fact("patient.neurologicRisk") },
  severity: "info",
});
