import { all, fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const argatrobanInHitEacts24 = presence({
  id: "cpb.anticoagulation.argatrobanInHitEacts24",
  status: "secondary",
  title: {
    en: "Argatroban considered with renal failure",
    es: "Argatrobán valorado en la insuficiencia renal",
  },
  rationale: { en: "The liver clears it, not the kidney.", es: "Lo elimina el hígado, no el riñón." },
  cannotTell: {
    en: "The source leaves the choice open, and there is no antidote.",
    es: "La fuente deja la elección abierta, y no hay antídoto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as argatroban in heparin-induced thrombocytopenia with renal failure; class IIb, level C",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  facts: ["treatment.argatrobanConsidered"],
  applies: { where: all(fact("patient.hitUrgentSurgery"), fact("patient.renalFailure")) },
  conflictsWith: ["cpb.anticoagulation.bivalirudinInHitEacts24"],
});
