import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const protamineInfusionStsac18 = presence({
  id: "cpb.anticoagulation.protamineInfusionStsac18",
  status: "secondary",
  title: {
    en: "Low-dose protamine infusion considered against heparin rebound",
    es: "Infusión de protamina a dosis baja valorada ante rebote de heparina",
  },
  rationale: {
    en: "Heparin comes back from tissue and proteins for hours; 25 mg/h for up to 6 h meets it.",
    es: "La heparina vuelve de tejidos y proteínas durante horas; 25 mg/h hasta 6 h la compensan.",
  },
  cannotTell: {
    en: "Rate and duration are not judged, only that it was considered.",
    es: "No se juzgan ritmo ni duración, solo que se valoró.",
  },
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.15",
    found:
      "quoted as protamine at 25 mg/h for up to 6 h against heparin rebound (also so in docwirenews.com, reversal of anticoagulation, without level); class IIb, level C",
  },
  grade: { scheme: "ACC/AHA", class: "IIb", level: "C" },
  facts: ["treatment.protamineInfusionConsidered"],
  applies: { phases: ["postBypass"], where: fact("patient.heparinReboundRisk") },
});
