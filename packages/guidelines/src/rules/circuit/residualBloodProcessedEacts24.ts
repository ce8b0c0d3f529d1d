import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const residualBloodProcessedEacts24 = presence({
  id: "cpb.circuit.residualBloodProcessedEacts24",
  status: "secondary",
  title: {
    en: "Residual circuit blood processed before its return",
    es: "Sangre residual procesada antes de devolverla",
  },
  rationale: {
    en: "Processing takes out water, heparin and free hemoglobin.",
    es: "El procesado retira agua, heparina y hemoglobina libre.",
  },
  cannotTell: {
    en: "Washing takes out platelets and clotting factors too.",
    es: "El lavado retira también plaquetas y factores de coagulación.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.16",
    found: "quoted as residual blood processed before its return; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["treatment.residualBloodProcessed"],
  applies: { phases: ["postBypass"], where: fact("treatment.residualBloodReturned") },
});
