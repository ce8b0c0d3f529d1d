import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const heparinHeldInLongBypassStsac18 = presence({
  id: "cpb.anticoagulation.heparinHeldInLongBypassStsac18",
  status: "secondary",
  title: {
    en: "Heparin concentration held up in a long bypass",
    es: "Concentración de heparina mantenida en circulación extracorpórea larga",
  },
  rationale: {
    en: "On a long bypass the ACT may stay long by cold and dilution while heparin falls.",
    es: "En una circulación extracorpórea larga el ACT puede seguir largo por frío y dilución mientras la heparina baja.",
  },
  cannotTell: {
    en: "Neither which concentration nor which length is meant was seen. The source leaves the choice open.",
    es: "No se vio qué concentración ni qué duración se entienden. La fuente deja la elección abierta.",
  },
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    found: "quoted as a higher or maintained heparin concentration in long bypass; class IIb, level not seen",
  },
  grade: { scheme: "ACC/AHA", class: "IIb" },
  facts: ["treatment.heparinConcentrationHeld"],
  applies: { phases: ["bypass"], where: fact("treatment.longBypass") },
});
