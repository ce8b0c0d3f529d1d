import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const bivalirudinInHitEacts24 = presence({
  id: "cpb.anticoagulation.bivalirudinInHitEacts24",
  status: "secondary",
  title: {
    en: "Bivalirudin when heparin is forbidden and surgery can't wait",
    es: "Bivalirudina si la heparina está vedada y la cirugía no espera",
  },
  rationale: {
    en: "Heparin would feed the antibody; bivalirudin stops thrombin without it.",
    es: "La heparina alimentaría al anticuerpo; la bivalirudina frena la trombina sin ella.",
  },
  cannotTell: {
    en: "It has no antidote, and it is broken down in blood that stands still. With renal failure another drug may be considered: see the rule in conflict.",
    es: "No tiene antídoto y se degrada en la sangre quieta. En la insuficiencia renal puede valorarse otro fármaco: vea la regla en conflicto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "quoted as bivalirudin in heparin-induced thrombocytopenia when surgery is urgent; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["treatment.bivalirudin"],
  applies: { where: fact("patient.hitUrgentSurgery") },
  conflictsWith: ["cpb.anticoagulation.argatrobanInHitEacts24"],
});
